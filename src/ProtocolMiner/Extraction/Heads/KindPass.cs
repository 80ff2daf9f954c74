namespace ProtocolMiner.Extraction.Heads;

/// <summary>Tells what sort of document it is, and its title.</summary>
internal sealed class KindPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
        draft.Kind = DocumentKindDetector.Detect(draft.Document);
        draft.Title = DocumentTitleFinder.Find(draft.Document, draft.Kind);
    }
}
