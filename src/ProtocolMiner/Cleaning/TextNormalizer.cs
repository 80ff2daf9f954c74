using System.Text;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning;

/// <summary>
/// Gives text one spelling: NFC, ligatures spelled out, a space for every other kind of blank, no invisible characters, "•" for
/// the bullets of symbol fonts.
/// </summary>
internal static class TextNormalizer
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>One run after another; white space is single over the borders of runs, and neither begins nor ends the whole.</summary>
    /// <remarks>A tab is kept, with the spaces around it dropped. Neighbouring runs of one look become one.</remarks>
    public static IReadOnlyList<TextRun> Normalize(IEnumerable<TextRun> runs)
    {
        var result = new RunBuilder();
        var pending = '\0';
        foreach (var run in runs)
        {
            var text = new StringBuilder(run.Text.Length);
            foreach (var c in Spell(run.Text))
            {
                if (char.IsWhiteSpace(c))
                {
                    pending = c == '\t' || pending == '\t' ? '\t' : ' ';
                    continue;
                }

                if (pending != '\0' && result.Length + text.Length > 0)
                    text.Append(pending);
                pending = '\0';
                text.Append(c);
            }

            if (text.Length > 0)
                result.Append(run with { Text = text.ToString() });
        }

        return result.ToRuns();
    }

    /// <inheritdoc cref="Normalize(IEnumerable{TextRun})"/>
    public static string Normalize(string text) => string.Concat(Normalize([new TextRun(text, default)]).Select(run => run.Text));

    private static string Spell(string text)
    {
        var spelled = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case SoftHyphen or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF':
                    break;
                case '\u2010' or '\u2011':
                    spelled.Append('-');
                    break;
                case >= '\uFB00' and <= '\uFB06':
                    spelled.Append(c.ToString().Normalize(NormalizationForm.FormKC));
                    break;
                // Symbol and Wingdings put their bullets into the private use area; what each of them looks like does not matter.
                case >= '\uF000' and <= '\uF0FF':
                    spelled.Append('•');
                    break;
                default:
                    if (!char.IsControl(c) || char.IsWhiteSpace(c))
                        spelled.Append(c);
                    break;
            }
        }

        return Composed(spelled.ToString());
    }

    /// <summary>In NFC. Half a surrogate pair and U+FFFE, which broken character maps yield, cannot be normalised and become U+FFFD.</summary>
    public static string Composed(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
            text = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
        return text.Replace('\uFFFE', '\uFFFD').Normalize(NormalizationForm.FormC);
    }
}
