namespace ProtocolMiner.Assistant.Checking;

/// <summary>Everything that a sentence says which can be looked up: case numbers, dates, numbers, parties, names, and then its words.</summary>
internal static class Claims
{
    /// <remarks>The order tells apart: 2024/117 is a case number before it is numbers, Moderaterna a party before it is a name.</remarks>
    public static IReadOnlyList<Claim> Read(string text)
    {
        var rest = new MaskedText(text);
        List<Claim> claims = [.. CaseNumberReader.Take(rest), .. DateReader.Take(rest), .. NumberReader.Take(rest), .. PartyClaimReader.Take(rest), .. NameReader.Take(rest)];
        claims.AddRange(ContentWords.Read(rest.Rest).Select(word => new Claim(ClaimKind.Word, string.Join(' ', word.Lemmas), word.Written)));
        return claims;
    }
}
