using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Extraction.Proposals;

namespace ProtocolMiner.Assistant.Checking;

/// <summary>Reads parties by their names (Moderaterna) and by their letters in parentheses ((M)): both are one party.</summary>
internal static partial class PartyClaimReader
{
    public static IEnumerable<Claim> Take(MaskedText text)
    {
        foreach (var match in text.Take(Letters(), match => PartyReader.Parse(match.Groups["letters"].Value) is not null))
            yield return new Claim(ClaimKind.Party, PartyReader.Parse(match.Groups["letters"].Value)!, match.Value);
        var names = PartyGroupFinder.Names.All(text.Rest).ToList();
        foreach (var name in names)
            yield return new Claim(ClaimKind.Party, name.Meaning, text.Rest.Substring(name.Index, name.Length));
        foreach (var name in names)
            text.Take(name.Index, name.Length);
    }

    [GeneratedRegex(@"\((?<letters>\p{L}{1,6})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
