using System.Globalization;
using System.Text;
using ProtocolMiner.Reading.Office;

namespace ProtocolMiner.Reading.Word;

/// <summary>
/// Counts list paragraphs as Word does and tells what label stands before each. Numbers stand nowhere in the file: they follow from the
/// paragraphs before. Every level counts by itself, and a paragraph restarts the levels below its own (ISO/IEC 29500-1, 17.9).
/// </summary>
internal sealed class ListCounter(ListDefinitions definitions)
{
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int Number, int Level)> overridden = [];

    /// <summary>Counts one more paragraph and returns its label; empty when the list shows none.</summary>
    public string Next(int number, int level)
    {
        var key = definitions.CounterKey(number);
        if (!counters.TryGetValue(key, out var values))
            counters[key] = values = new int?[ListDefinitions.Levels];
        var definition = definitions.Level(number, level);
        ApplyOverrides(number, level, values);
        values[level] = values[level] is { } last ? last + 1 : definition.First;
        for (var below = level + 1; below < values.Length; below++)
        {
            if (definitions.Level(number, below).RestartAfter is not { } after || level < after)
                values[below] = null;
        }

        return definition.Format == "bullet" ? Bullet(definition) : Label(number, level, definition, values);
    }

    /// <summary>A list instance that begins at a number of its own does so where it is first used.</summary>
    private void ApplyOverrides(int number, int level, int?[] values)
    {
        for (var i = 0; i <= level; i++)
        {
            if (definitions.Level(number, i).StartOverride is null || overridden.Contains((number, i)))
                continue;
            values[i] = null;
            if (i == level)
                overridden.Add((number, i));
        }
    }

    private static string Bullet(ListLevel definition)
    {
        var text = definition.Text ?? "";
        return SymbolFont.Contains(definition.SymbolFont) ? SymbolFont.Convert(text, definition.SymbolFont) : text.Trim();
    }

    private string Label(int number, int level, ListLevel definition, int?[] values)
    {
        var text = definition.Text ?? "";
        var label = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%' || i + 1 == text.Length || text[i + 1] is < '1' or > '9')
            {
                label.Append(text[i]);
                continue;
            }

            var shown = text[++i] - '1';
            if (shown > level)
                continue;
            var shownLevel = definitions.Level(number, shown);
            label.Append(Format(values[shown] ?? shownLevel.First, definition.IsLegal ? "decimal" : shownLevel.Format));
        }

        return label.ToString().Trim();
    }

    private static string Format(int value, string format) => format switch
    {
        "upperRoman" => RomanNumber.Format(value),
        "lowerRoman" => RomanNumber.Format(value).ToLowerInvariant(),
        "upperLetter" => LetterNumber.Format(value).ToUpperInvariant(),
        "lowerLetter" => LetterNumber.Format(value),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => value.ToString(CultureInfo.InvariantCulture),
    };
}
