using DocumentFormat.OpenXml.Wordprocessing;
using ProtocolMiner.Reading.Office;

namespace ProtocolMiner.Reading.Word;

/// <summary>One level of a list as it applies to one list instance.</summary>
/// <param name="Format">Word's name of the number format: "decimal", "lowerLetter", "bullet", …</param>
/// <param name="Text">The label with %1 to %9 for the numbers of the levels; null for no label.</param>
/// <param name="Start">First number.</param>
/// <param name="RestartAfter">1-based level whose use restarts this one; 0 for never, null for any higher level.</param>
/// <param name="IsLegal">Numbers of all levels are shown as decimals.</param>
/// <param name="StartOverride">Number that this list instance begins at, whatever was counted before.</param>
/// <param name="SymbolFont">Font of a bullet.</param>
internal sealed record ListLevel(string Format, string? Text, int Start, int? RestartAfter, bool IsLegal, int? StartOverride, string? SymbolFont)
{
    public static ListLevel Missing { get; } = new("decimal", null, 1, null, false, null, null);

    public int First => StartOverride ?? Start;
}

/// <summary>Lists as numbering.xml defines them: instances (<c>w:num</c>) of abstract definitions (<c>w:abstractNum</c>), with exceptions.</summary>
internal sealed class ListDefinitions
{
    public const int Levels = 9;

    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<int, AbstractNum> abstracts = [];
    private readonly Dictionary<(int Number, int Level), ListLevel> resolved = [];
    private readonly Func<string, int?> listOfStyle;

    /// <param name="numbering">Null where the file has no lists.</param>
    /// <param name="listOfStyle">The list instance of a list style, which an abstract definition may refer to instead of defining anything.</param>
    public ListDefinitions(Numbering? numbering, Func<string, int?> listOfStyle)
    {
        this.listOfStyle = listOfStyle;
        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID.Stated() is { } id)
                instances[id] = instance;
        }

        foreach (var definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (definition.AbstractNumberId.Stated() is { } id)
                abstracts[id] = definition;
        }
    }

    public bool Contains(int number) => AbstractOf(number) is not null;

    /// <summary>Lists with the same key count on together.</summary>
    public int CounterKey(int number) => AbstractOf(number)?.AbstractNumberId.Stated() ?? 0;

    /// <summary>The level that a list ties to a style or the nearest of those that it is based on; null when it ties none.</summary>
    public int? LevelOfStyle(int number, IReadOnlyList<string> styleIds) =>
        styleIds.SelectMany(style => AbstractOf(number)?.Elements<Level>().Where(level => level.ParagraphStyleIdInLevel?.Val?.Value == style) ?? [])
            .Select(level => level.LevelIndex.Stated())
            .FirstOrDefault();

    public ListLevel Level(int number, int level)
    {
        if (!resolved.TryGetValue((number, level), out var found))
            resolved[(number, level)] = found = Resolve(number, level);
        return found;
    }

    private AbstractNum? AbstractOf(int number)
    {
        if (!instances.TryGetValue(number, out var instance) || instance.AbstractNumId?.Val.Stated() is not { } id)
            return null;
        if (!abstracts.TryGetValue(id, out var definition))
            return null;
        if (definition.NumberingStyleLink?.Val?.Value is not { } link || listOfStyle(link) is not { } target || target == number)
            return definition;
        return instances.TryGetValue(target, out var linked) && linked.AbstractNumId?.Val.Stated() is { } linkedId
            ? abstracts.GetValueOrDefault(linkedId, definition)
            : definition;
    }

    private ListLevel Resolve(int number, int level)
    {
        var exception = instances[number].Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex.Stated() == level);
        var definition = exception?.Level ?? AbstractOf(number)?.Elements<Level>().FirstOrDefault(l => l.LevelIndex.Stated() == level);
        if (definition is null)
            return ListLevel.Missing;
        return new ListLevel(
            definition.NumberingFormat?.Val?.InnerText ?? "decimal",
            definition.LevelText?.Val?.Value,
            definition.StartNumberingValue?.Val.Stated() ?? 0,
            definition.LevelRestart?.Val.Stated(),
            CharacterLook.IsOn(definition.IsLegalNumberingStyle),
            exception?.StartOverrideNumberingValue?.Val.Stated(),
            definition.NumberingSymbolRunProperties?.RunFonts?.Ascii?.Value);
    }
}
