using ProtocolMiner.SampleCorpus.Documents;

namespace ProtocolMiner.SampleCorpus.Pdf;

/// <summary>Notes or a protocol whose items are the rows of a table: number, case, who presents.</summary>
internal sealed class AgendaProtocol : ITemplate
{
    private const double BodySize = 10;

    public string Extension => ".pdf";

    public byte[] Render(SampleDocument document)
    {
        using var sheet = new PdfSheet(document.Front.Serif ? CorpusFonts.Serif : CorpusFonts.Sans, top: 80, bottom: 770);
        var front = document.Front;
        sheet.Write(front.Kind, 18, bold: true, after: 4);
        sheet.Write(front.Title, 12, after: 8);
        sheet.Write($"**Tid:** {front.Date}, {front.Time}", BodySize, after: 2);
        sheet.Write($"**Plats:** {front.Place}", BodySize, after: 8);
        foreach (var group in front.Attendance)
        {
            sheet.Write(group.Heading, BodySize, bold: true);
            sheet.Write(string.Join("; ", group.People.Select(Entry)), BodySize, after: 6);
        }

        var rows = document.Items.Select(item => (IReadOnlyList<string>)[$"{item.Number}.", Content(item), item.Presenter ?? ""]);
        new PdfGrid(sheet, BodySize, [34, sheet.Width - 34 - 100, 100]).Draw([["Nr", "Ärende", "Föredragande"], .. rows]);
        sheet.Y += 14;
        sheet.Write("Vid anteckningarna", BodySize, after: 2);
        sheet.Write(front.Secretary, BodySize);
        sheet.OnEveryPage((page, number, count) =>
        {
            sheet.WriteAt(page, front.Organization, 9, sheet.Left, 40, bold: true);
            sheet.WriteRight(page, $"Sida {number} av {count}", 9, sheet.Right, 40);
        });
        return sheet.Save(document);
    }

    private static string Entry(Person person) =>
        string.Join(", ", new[] { person.NameAndParty, person.Role, person.Organization, person.Note }.Where(part => part.Length > 0));

    private static string Content(SampleItem item) => string.Join('\n', item.Parts.Select(part => part switch
    {
        ParagraphPart paragraph => paragraph.Text,
        HeadingPart heading => $"**{heading.Text}**",
        ListPart point => (point.Label == "-" ? "•" : point.Label) + " " + point.Text,
        _ => throw new NotSupportedException($"A cell of the agenda holds no {part.GetType().Name}."),
    }).Prepend($"**{item.Title}**"));
}
