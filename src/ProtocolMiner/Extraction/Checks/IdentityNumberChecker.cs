using ProtocolMiner.Extraction.Outlining;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Checks;

/// <summary>Tells where personal identity numbers (<em>personnummer</em>) stand: they seldom belong into what is handed out. The numbers themselves are not repeated.</summary>
internal static class IdentityNumberChecker
{
    public static IEnumerable<Finding> Check(ProtocolDraft draft) => draft.Document.Blocks
        .GroupBy(block => block.Page, block => IdentityNumbers.Count(ItemText.Of([block])))
        .Select(page => (Page: page.Key, Count: page.Sum()))
        .Where(page => page.Count > 0)
        .Select(page => new Finding("identity-number", Message(page.Count), page.Page));

    private static string Message(int count) =>
        $"{(count == 1 ? "A personal identity number stands" : $"{count} personal identity numbers stand")} here (personnummer). Check whether the document may be handed out so.";
}
