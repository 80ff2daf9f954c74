using DocumentFormat.OpenXml.Packaging;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading.Office;

namespace ProtocolMiner.Reading.Word;

/// <summary>
/// Reads Word documents as one page without number: Word breaks lines and pages anew wherever it is opened. Changes that are tracked are
/// read as if they were accepted, hidden text and comments are left out.
/// </summary>
internal static class WordReader
{
    public static ReadContent Read(string path, byte[] bytes, CancellationToken cancellation, ReadingLimits? limits = null) =>
        OfficePackage.Read(path, bytes, (stream, settings) => WordprocessingDocument.Open(stream, isEditable: false, settings), package => Read(package, cancellation), limits ?? ReadingLimits.Default, cancellation);

    private static ReadContent Read(WordprocessingDocument package, CancellationToken cancellation)
    {
        var main = package.MainDocumentPart ?? throw new InvalidDataException("the document itself is missing.");
        var body = main.Document?.Body ?? throw new InvalidDataException("the document has no body.");
        var findings = new List<Finding>();
        var styles = new StyleSheet(Optional("styles", () => main.StyleDefinitionsPart?.Styles));
        var lists = new ListDefinitions(Optional("list definitions", () => main.NumberingDefinitionsPart?.Numbering), style => styles.FormatOf(style).NumberingId);
        var reader = new StoryReader(styles, new ListNumberer(styles, lists, findings), findings, cancellation);

        var stories = new PageStories(main, reader);

        // Lists count on from paragraph to paragraph: the body comes before headers, which may have lists of their own.
        var flow = reader.Read(body, BlockRole.Body);
        IReadOnlyList<Block> blocks = [.. stories.Headers(body), .. flow, .. stories.Footnotes(), .. stories.Footers(body)];
        return new ReadContent([new Page(null, 0, 0, blocks)], findings);

        T? Optional<T>(string what, Func<T?> read)
            where T : class
        {
            if (OfficePackage.TryRead(read, out var part))
                return part;
            findings.Add(new Finding("part-unreadable", $"The document's {what} are damaged. Text is read without them.", null));
            return null;
        }
    }
}
