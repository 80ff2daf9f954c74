using ProtocolMiner.Documents;

namespace ProtocolMiner.Attendance.Fees;

/// <summary>The basis for fees (<em>arvodesunderlag</em>) as Word, Excel and CSV. Every sum stands beside how it came about.</summary>
public static class FeeWriter
{
    private const string Title = "Arvodesunderlag";

    /// <param name="output">Seekable; left open.</param>
    public static void WriteWord(Stream output, FeeBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        using var document = new WordDocumentBuilder(output, Title, landscape: true);
        document.AddHeading(Title);
        foreach (var (rule, value) in FeeTexts.Describe(basis.Rules))
            document.AddFact(rule, value);
        document.AddHeading("Per person", level: 2);
        document.AddTable(FeeColumns.Total, basis.Totals);
        if (FeeColumns.Questions(basis) is { Count: > 0 } questions)
        {
            document.AddHeading("Att kontrollera", level: 2);
            document.AddTable(FeeColumns.Question, questions);
        }

        foreach (var meeting in basis.Entries.GroupBy(entry => entry.Source))
        {
            var first = meeting.First();
            document.AddHeading($"{first.Body} {ListValue.ToText(first.Date)}".Trim(), level: 2);
            document.AddTable([.. FeeColumns.Entry.Where(column => column.Heading is not ("Datum" or "Organ" or "Dokument" or "Sida"))], [.. meeting]);
        }
    }

    /// <param name="output">Left open.</param>
    public static void WriteExcel(Stream output, FeeBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        SpreadsheetWorkbook.Write(output,
        [
            WorkbookSheet.Of("Per person", FeeColumns.Total, basis.Totals) with { FrozenColumns = 1 },
            WorkbookSheet.Of("Per möte", FeeColumns.Entry, basis.Entries) with { FrozenColumns = 2 },
            WorkbookSheet.Of("Att kontrollera", FeeColumns.Question, FeeColumns.Questions(basis)),
            WorkbookSheet.Of("Regler", FeeColumns.Rule, FeeTexts.Describe(basis.Rules)),
        ]);
    }

    /// <summary>A row for each person and meeting.</summary>
    /// <param name="output">Left open.</param>
    public static void WriteCsv(Stream output, FeeBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        SpreadsheetCsv.Write(output, FeeColumns.Entry, basis.Entries);
    }
}
