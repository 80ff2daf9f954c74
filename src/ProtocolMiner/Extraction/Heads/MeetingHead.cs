using ProtocolMiner.Cleaning;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>What a document says of its meeting outside the items: the labelled parts of the front page, of running heads, and of the end.</summary>
/// <param name="Parts">Parts of the front page, then of the running heads.</param>
/// <param name="Lines">Short lines without label, and running heads.</param>
/// <param name="Back">Parts behind the last item, where the signatures stand.</param>
internal sealed record MeetingHead(IReadOnlyList<LabelledPart> Parts, IReadOnlyList<string> Lines, IReadOnlyList<LabelledPart> Back)
{
    /// <summary>Signatures that an item's end still holds are among its last blocks.</summary>
    private const int LastBlocks = 14;

    public static MeetingHead Of(ProtocolDraft draft)
    {
        var front = LabelledPartReader.Read(draft.Outline.Front);
        // Each running line stands alone: what comes next in the list does not belong to its label.
        var running = draft.Document.RunningLines.SelectMany(line => LabelledPartReader.Read([new Paragraph([new TextRun(line, default)], null, null)]));
        // A notice is signed below its list of items, and what is proposed for each of them comes behind.
        var end = draft.Kind == DocumentKind.Notice ? draft.Outline.Items.SelectMany(item => item.Blocks)
            : draft.Outline.Items is [.., { } last] ? last.Blocks.TakeLast(LastBlocks)
            : [];
        return new MeetingHead(
            [.. front, .. running.Where(part => part.Label is not null)],
            FrontLines.Read(draft.Document, front),
            LabelledPartReader.Read([.. end, .. draft.Outline.Back]));
    }

    /// <summary>What stands under labels of a kind, in order.</summary>
    public IEnumerable<string> Texts(FrontField field) =>
        Parts.Where(part => part.Label?.Field == field).Select(part => part.Text).Where(text => text.Length > 0);
}
