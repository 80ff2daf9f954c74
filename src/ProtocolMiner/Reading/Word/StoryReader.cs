using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading.Graphics;
using ProtocolMiner.Reading.Office;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ProtocolMiner.Reading.Word;

/// <summary>Reads a story (body, header, cell, text box, note): its paragraphs and tables in order.</summary>
internal sealed class StoryReader(StyleSheet styles, ListNumberer numberer, ICollection<Finding> findings, CancellationToken cancellation)
{
    /// <summary>Word's tables have no more columns; a file may state any number.</summary>
    private const int MostColumns = 63;

    public IReadOnlyList<Block> Read(OpenXmlElement container, BlockRole role)
    {
        var builder = new BlockBuilder();
        var paragraphs = new ParagraphReader(styles, numberer);
        AddChildren(container, role, builder, paragraphs);
        paragraphs.Flush(builder, role);
        return builder.Build();
    }

    private void AddChildren(OpenXmlElement container, BlockRole role, BlockBuilder builder, ParagraphReader paragraphs)
    {
        foreach (var child in Markup.VisibleChildren(container))
        {
            switch (child)
            {
                case W.Paragraph paragraph:
                    cancellation.ThrowIfCancellationRequested();
                    foreach (var anchored in paragraphs.Add(paragraph, builder, role))
                        AddAnchored(anchored, builder);
                    break;
                case W.Table table:
                    builder.Add(new Table([.. ReadRows(table)], Ruled: true) { Role = role });
                    break;
                case SdtBlock control:
                    AddChildren(control, role == BlockRole.Body && IsContents(control) ? BlockRole.Contents : role, builder, paragraphs);
                    break;
                case AltChunk:
                    findings.Add(new Finding("part-not-read", "The document embeds another document, which is not read. Open it in Word and save it again.", null));
                    break;
                case SectionProperties:
                    break;
                default:
                    AddChildren(child, role, builder, paragraphs);
                    break;
            }
        }
    }

    private void AddAnchored(OpenXmlElement anchored, BlockBuilder builder)
    {
        builder.CloseText();
        foreach (var block in ReadAnchored(anchored))
            builder.Add(block);
    }

    private IReadOnlyList<Block> ReadAnchored(OpenXmlElement anchored)
    {
        if (anchored is TextBoxContent box)
            return Read(box, Markup.IsTurned(box) ? BlockRole.Rotated : BlockRole.Body);
        var part = anchored.Ancestors<OpenXmlPartRootElement>().FirstOrDefault()?.OpenXmlPart;
        return part is null ? [] : GraphicReader.Read(anchored, part, new TextLevels([]));
    }

    private IEnumerable<TableRow> ReadRows(OpenXmlElement table) => Markup.Find<W.TableRow>(table).Select(row =>
    {
        var properties = row.TableRowProperties;
        var cells = new List<TableCell>();
        if (properties?.GetFirstChild<GridBefore>()?.Val.Stated() is > 0 and var before)
            cells.Add(new TableCell([], Math.Min(before, MostColumns)));
        foreach (var cell in Markup.Find<W.TableCell>(row))
            AddCell(cell, cells);
        return new TableRow(cells, properties?.GetFirstChild<TableHeader>() is { } header && header.Val?.InnerText is not ("off" or "0" or "false"));
    });

    private void AddCell(W.TableCell cell, List<TableCell> cells)
    {
        var properties = cell.TableCellProperties;
        var span = Math.Clamp(properties?.GridSpan?.Val.Stated() ?? 1, 1, MostColumns);
        var blocks = Read(cell, BlockRole.Body);

        // Old files merge cells of a row by marks instead of a span.
        if (properties?.HorizontalMerge is { } merge && merge.Val?.InnerText != "restart" && cells.Count > 0)
            cells[^1] = cells[^1] with { ColumnSpan = cells[^1].ColumnSpan + span };
        else if (properties?.VerticalMerge is { } vertical && vertical.Val?.InnerText != "restart")
            cells.Add(new TableCell([], span, ContinuesAbove: true));
        else
            cells.Add(new TableCell(blocks, span));
    }

    private static bool IsContents(SdtBlock control) =>
        control.SdtProperties?.Descendants<DocPartGallery>().Any(gallery => gallery.Val?.Value == "Table of Contents") ?? false;
}
