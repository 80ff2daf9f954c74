using System.Text.RegularExpressions;
using ProtocolMiner.Search.Analysis;

namespace ProtocolMiner.Assistant.Checking;

/// <summary>Reads case numbers (<em>diarienummer</em>) in all their spellings.</summary>
internal static partial class CaseNumberReader
{
    public static IEnumerable<Claim> Take(MaskedText text)
    {
        foreach (var match in text.Take(Candidate(), match => CaseNumberForm.Of(match.Groups["number"].Value) is not null))
            yield return new Claim(ClaimKind.CaseNumber, CaseNumberForm.Of(match.Groups["number"].Value)!, match.Value);
    }

    /// <summary>Digits joined to digits, with the letters of a register before them. A day (2024-03-12) is none.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?:\p{Lu}{1,8}[ ./-])?(?<number>(?:\p{L}{1,8}[-/])?\d{1,6}[-/:]\d{1,6})(?![\d/:-]*\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();
}
