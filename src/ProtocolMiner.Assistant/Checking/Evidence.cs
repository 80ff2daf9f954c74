using System.Text.RegularExpressions;
using ProtocolMiner.Assistant.Passages;
using ProtocolMiner.Assistant.Prompts;

namespace ProtocolMiner.Assistant.Checking;

/// <summary>What the cited passages say, looked up claim by claim.</summary>
internal sealed partial class Evidence
{
    /// <summary>Shortest word that is recognised inside a compound: shorter ones stand in any long word.</summary>
    private const int ShortestPart = 4;

    private readonly HashSet<(ClaimKind Kind, string Value)> said = [];
    private readonly HashSet<string> words = [];
    private readonly string names;

    public Evidence(IReadOnlyList<Passage> passages)
    {
        var text = string.Join('\n', passages.Select(PromptWriter.Write));
        names = $" {NameReader.Normal(text)} ";
        foreach (var claim in Claims.Read(text))
            Add(claim);
        foreach (Match digits in Digits().Matches(text))
            said.Add((ClaimKind.Number, digits.Value));
        foreach (var word in ContentWords.Read(text))
        {
            words.Add(word.Written.ToLowerInvariant());
            words.UnionWith(word.Lemmas);
        }
    }

    public bool Supports(Claim claim) => claim.Kind switch
    {
        // A compound with the capital of a sentence's beginning looks like a name: "Skolskjutsreglerna".
        ClaimKind.Name => names.Contains($" {claim.Value} ", StringComparison.Ordinal) || ContentWords.Read(claim.Written).ToList() is [var only] && only.Lemmas.Any(HasWord),
        ClaimKind.Word => claim.Value.Split(' ').Any(HasWord),
        _ => said.Contains((claim.Kind, claim.Value)),
    };

    private void Add(Claim claim)
    {
        if (claim.Kind == ClaimKind.Date)
            said.UnionWith(DateReader.Parts(claim.Value).Select(part => (ClaimKind.Date, part)));
        else
            said.Add((claim.Kind, claim.Value));
    }

    /// <summary>Whether the word stands there, alone or as first or last part of a compound, or is itself put together of two that do.</summary>
    private bool HasWord(string lemma)
    {
        if (words.Contains(lemma))
            return true;
        if (lemma.Length < ShortestPart)
            return false;
        return words.Any(word => word.StartsWith(lemma, StringComparison.Ordinal) || word.EndsWith(lemma, StringComparison.Ordinal)) || IsMadeOfWords(lemma);
    }

    /// <summary>"skolskjutsregler" where "regler för skolskjuts" stands; an s or nothing joins the parts.</summary>
    private bool IsMadeOfWords(string compound)
    {
        for (var at = ShortestPart; at <= compound.Length - ShortestPart; at++)
        {
            if (words.Contains(compound[at..]) && (words.Contains(compound[..at]) || (compound[at - 1] == 's' && words.Contains(compound[..(at - 1)]))))
                return true;
        }

        return false;
    }

    /// <summary>Every run of digits: the year of a date, the number of a §.</summary>
    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
