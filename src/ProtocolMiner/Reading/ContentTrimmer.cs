using ProtocolMiner.Protocols;

namespace ProtocolMiner.Reading;

/// <summary>Cuts off pages and table rows beyond the bounds, whatever the format: everything after reading is written for documents of sane size.</summary>
internal sealed class ContentTrimmer(ReadingLimits limits)
{
    private int cells;

    public ReadContent Trim(ReadContent content)
    {
        var pages = content.Pages;
        var findings = new List<Finding>(content.Findings);
        if (pages.Count > limits.Pages)
        {
            findings.Add(new Finding("page-limit", $"The document has {pages.Count} pages; only the first {limits.Pages} were read. Split it, or allow more.", limits.Pages));
            pages = [.. pages.Take(limits.Pages)];
        }

        var trimmed = new List<Page>(pages.Count);
        foreach (var page in pages)
        {
            var before = cells;
            var blocks = page.Blocks.Select(Trim).ToList();
            if (before <= limits.TableCells && cells > limits.TableCells)
                findings.Add(new Finding("cell-limit", $"The tables have more than {limits.TableCells} cells; rows from here on were left out. Split the document, or allow more.", page.Number));
            trimmed.Add(cells > limits.TableCells ? page with { Blocks = blocks } : page);
        }

        return new ReadContent(trimmed, findings);
    }

    private Block Trim(Block block) => block is Table table ? table with { Rows = [.. table.Rows.TakeWhile(row => Count(row) <= limits.TableCells)] } : block;

    /// <summary>Cells so far, with those of the row and of the tables in it.</summary>
    private int Count(TableRow row)
    {
        cells += row.Cells.Count;
        foreach (var table in row.Cells.SelectMany(cell => cell.Blocks).OfType<Table>())
        {
            foreach (var inner in table.Rows)
                Count(inner);
        }

        return cells;
    }
}
