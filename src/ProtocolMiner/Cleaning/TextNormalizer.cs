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

    /// <summary>The first character above ASCII that is no control character.</summary>
    private const char FirstLatin = '\u00A0';

    private const char FirstCombining = '\u0300';

    /// <summary>One run after another; white space is single over the borders of runs, and neither begins nor ends the whole.</summary>
    /// <remarks>A tab is kept, with the spaces around it dropped. Neighbouring runs of one look become one.</remarks>
    public static IReadOnlyList<TextRun> Normalize(IEnumerable<TextRun> runs)
    {
        if (runs is IReadOnlyList<TextRun> and [{ Text.Length: > 0 } only] && IsSpelled(only.Text) && IsSpaced(only.Text))
            return [only];
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
    public static string Normalize(string text) => IsSpelled(text) && IsSpaced(text) ? text : string.Concat(Normalize([new TextRun(text, default)]).Select(run => run.Text));

    private static string Spell(string text)
    {
        if (IsSpelled(text))
            return text;
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

    /// <summary>Whether all characters are of those that stay as they are, which is so of most lines. None below the combining marks changes in NFC.</summary>
    private static bool IsSpelled(string text)
    {
        foreach (var c in text)
        {
            if (c >= FirstCombining ? c is not ('–' or '’' or '”' or '•') : c < ' ' || (c >= '\u007F' && c < FirstLatin) || c == SoftHyphen)
                return false;
        }

        return true;
    }

    /// <summary>Whether white space is nothing but single spaces between words.</summary>
    private static bool IsSpaced(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i == 0 || i == text.Length - 1 || text[i - 1] == ' '))
                return false;
        }

        return true;
    }

    /// <summary>In NFC. Half a surrogate pair and U+FFFE, which broken character maps yield, cannot be normalised and become U+FFFD.</summary>
    public static string Composed(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
            text = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
        return text.Replace('\uFFFE', '\uFFFD').Normalize(NormalizationForm.FormC);
    }
}
