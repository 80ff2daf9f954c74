using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>The parts of a document, before anything in them is interpreted. Every block of the document is in one part at most.</summary>
/// <param name="Front">What stands before the first item: the front page with attendance and signatures. Tables of contents are left out.</param>
/// <param name="Items">The items in order, each with the blocks below its heading.</param>
/// <param name="Back">What stands after the last item: signatures, attendance lists, voting lists, appendices.</param>
internal sealed record Outline(IReadOnlyList<CleanBlock> Front, IReadOnlyList<OutlineItem> Items, IReadOnlyList<CleanBlock> Back);

/// <summary>An item's heading, and the blocks below it.</summary>
/// <param name="Number">The number alone ("15", "12a"); null where the document numbers nothing.</param>
/// <param name="Label">The number as written ("§ 15"); null without a number.</param>
/// <param name="Title">The heading's words, without number and case number.</param>
/// <param name="CaseNumbers">Case numbers that stand in or beside the heading.</param>
/// <param name="Presenters">What an agenda table's column of presenters says about this item, its lines separated by line feeds; null without one.</param>
/// <param name="Blocks">What stands below the heading.</param>
internal sealed record OutlineItem(
    string? Number,
    string? Label,
    string? Title,
    IReadOnlyList<string> CaseNumbers,
    string? Presenters,
    IReadOnlyList<CleanBlock> Blocks,
    int? Page,
    int? EndPage);
