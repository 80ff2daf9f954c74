using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ProtocolMiner.Reading.Text;

/// <summary>
/// Undoes text that was written as UTF-8 and read as Windows-1252 on its way ("Ã¥" for "å"). A line is put right only when all of it
/// reads as UTF-8 again once it is written back, which text that was right from the start practically never does.
/// </summary>
internal static class MojibakeRepairer
{
    /// <summary>The lead bytes of Swedish letters, accents and typographic signs, as Windows-1252 shows them.</summary>
    private const string LeadBytes = "ÃÂâ";

    public static bool TryRepair(string text, Encoding misreadAs, Encoding strictUtf8, [NotNullWhen(true)] out string? repaired)
    {
        repaired = null;
        if (text.AsSpan().IndexOfAny(LeadBytes) < 0)
            return false;
        var lines = text.Split('\n');
        var changed = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].AsSpan().IndexOfAny(LeadBytes) < 0 || RepairLine(lines[i], misreadAs, strictUtf8) is not { } line)
                continue;
            lines[i] = line;
            changed = true;
        }

        if (changed)
            repaired = string.Join('\n', lines);
        return changed;
    }

    private static string? RepairLine(string line, Encoding misreadAs, Encoding strictUtf8)
    {
        try
        {
            return strictUtf8.GetString(misreadAs.GetBytes(line));
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
