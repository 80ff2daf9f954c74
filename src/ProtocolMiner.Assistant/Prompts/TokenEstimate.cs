namespace ProtocolMiner.Assistant.Prompts;

/// <summary>
/// How many tokens a Swedish text has, from above. Each model counts in its own way, and most split Swedish compounds into pieces of three to
/// four characters; to count with three keeps a question within its budget for all of them.
/// </summary>
internal static class TokenEstimate
{
    private const int CharactersPerToken = 3;

    public static int Of(string text) => (text.Length + CharactersPerToken - 1) / CharactersPerToken;
}
