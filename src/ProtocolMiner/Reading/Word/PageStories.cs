using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ProtocolMiner.Reading.Office;

namespace ProtocolMiner.Reading.Word;

/// <summary>What stands around the body: headers, footers and notes, each part once.</summary>
internal sealed class PageStories(MainDocumentPart main, StoryReader reader)
{
    public IEnumerable<Block> Headers(Body body) => ReadParts(body.Descendants<HeaderReference>(), BlockRole.Header);

    public IEnumerable<Block> Footers(Body body) => ReadParts(body.Descendants<FooterReference>(), BlockRole.Footer);

    public IEnumerable<Block> Footnotes()
    {
        var notes = Optional<OpenXmlPartRootElement>(() => main.FootnotesPart?.Footnotes)
            .Concat(Optional<OpenXmlPartRootElement>(() => main.EndnotesPart?.Endnotes))
            .SelectMany(root => root.Elements<FootnoteEndnoteType>());

        // Separators between text and notes are typed; notes themselves are not.
        return notes.Where(note => note.Type is null || note.Type.InnerText == "normal").SelectMany(note => reader.Read(note, BlockRole.Footnote));
    }

    private IEnumerable<Block> ReadParts(IEnumerable<HeaderFooterReferenceType> references, BlockRole role)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            if (reference.Id?.Value is not { } id || !IsUsed(reference) || !parts.Add(id) || !main.TryGetPartById(id, out var part))
                continue;
            foreach (var block in Optional(() => part?.RootElement).SelectMany(root => reader.Read(root, role)).Select(Flatten).OfType<TextBlock>())
            {
                if (texts.Add(string.Join('\n', block.Lines.Select(line => line.Text))))
                    yield return block with { Role = role };
            }
        }
    }

    /// <summary>A first page's header counts only where the section has a first page of its own, an even one only where the document tells pages apart.</summary>
    private bool IsUsed(HeaderFooterReferenceType reference) => reference.Type?.InnerText switch
    {
        "first" => reference.Parent?.GetFirstChild<TitlePage>() is { } title && CharacterLook.IsOn(title),
        "even" => Optional(() => main.DocumentSettingsPart?.Settings).Any(settings => CharacterLook.IsOn(settings.GetFirstChild<EvenAndOddHeaders>())),
        _ => true,
    };

    /// <summary>A table in a header only lays out the letterhead: its rows become lines.</summary>
    private static Block Flatten(Block block)
    {
        if (block is not Table table)
            return block;
        var lines = table.Rows.Select(row => row.Cells.SelectMany(CellLines).ToList()).Where(cells => cells.Count > 0).Select(cells =>
            new Line([.. cells.SelectMany((line, i) => i == 0 ? line.Runs : line.Runs.Prepend(new TextRun("\t", line.Runs[0].Style)))]) { EndsParagraph = true });
        return new TextBlock([.. lines]);
    }

    private static IEnumerable<Line> CellLines(TableCell cell) => cell.Blocks.SelectMany(block => Flatten(block) is TextBlock text ? text.Lines : []);

    private static IEnumerable<T> Optional<T>(Func<T?> read)
        where T : class => OfficePackage.TryRead(read, out var value) && value is not null ? [value] : [];
}
