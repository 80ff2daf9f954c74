using ProtocolMiner.SampleCorpus.Documents;

namespace ProtocolMiner.SampleCorpus.Pdf;

/// <summary>The protocol of a joint council: a plain heading, the items, and who was there in an appendix with a mark before each.</summary>
internal sealed class AppendixProtocol : ITemplate
{
    private const double BodySize = 11;

    public string Extension => ".pdf";

    public byte[] Render(SampleDocument document)
    {
        using var sheet = new PdfSheet(document.Front.Serif ? CorpusFonts.Serif : CorpusFonts.Sans, top: 90, bottom: 770);
        var front = document.Front;
        sheet.Write(front.Kind, 20, bold: true, after: 2);
        sheet.Write($"{front.Body} {document.Range}", 14, after: 12);
        Fact(sheet, "Tid:", $"{front.Date}, {front.Time}");
        Fact(sheet, "Plats:", front.Place);
        Fact(sheet, "Närvarande:", "Se närvarolista, bilaga 1");
        Fact(sheet, "Justerare:", string.Join(", ", front.Adjusters));
        sheet.Y += 10;
        foreach (var item in document.Items)
        {
            sheet.Need(80);
            sheet.Write($"§ {item.Number} {item.Title}", 13, bold: true, after: 3);
            if (item.Case is not null)
                sheet.Write($"Diarienummer: {item.Case}", BodySize, after: 4);
            new PartPainter(sheet, BodySize).Draw(item.Parts);
            sheet.Y += 14;
        }

        DrawSignatures(sheet, front);
        sheet.AddPage();
        sheet.Write("Bilaga 1", 11, after: 2);
        sheet.Write($"Närvarolista {front.Body.ToLowerInvariant()} {front.Date}", 15, bold: true, after: 4);
        sheet.Write("✓ = närvarande. Överstruket namn = anmält förhinder.", 9.5, italic: true, after: 10);
        foreach (var group in front.Attendance)
            DrawGroup(sheet, group);
        sheet.OnEveryPage((page, number, count) =>
        {
            sheet.WriteAt(page, front.Organization, 9, sheet.Left, 40, bold: true);
            sheet.WriteRight(page, $"{front.Kind}  {front.Date}", 9, sheet.Right, 40);
            sheet.WriteRight(page, $"{number}/{count}", 9, sheet.Right, 795);
        });
        return sheet.Save(document);
    }

    private static void Fact(PdfSheet sheet, string label, string text)
    {
        sheet.WriteAt(label, BodySize, sheet.Left, sheet.Y, bold: true);
        sheet.Write(text, BodySize, sheet.Left + 80, after: 2);
    }

    private static void DrawSignatures(PdfSheet sheet, FrontMatter front)
    {
        sheet.Need(120);
        sheet.Y += 16;
        foreach (var (role, name) in front.Adjusters.Select(name => ("Justeras", name)).Prepend(("Ordförande", front.Chair)).Prepend(("Vid protokollet", front.Secretary)))
        {
            sheet.Write(role, BodySize, after: 14);
            sheet.Write("_________________________", BodySize);
            sheet.Write(name, BodySize, after: 10);
        }
    }

    private static void DrawGroup(PdfSheet sheet, AttendanceGroup group)
    {
        sheet.Need(60);
        sheet.Write(group.Heading, 12, bold: true, after: 2);
        foreach (var person in group.People)
        {
            sheet.Need(16);
            if (!person.Absent && !person.Excused)
                sheet.WriteAt("✓", BodySize, sheet.Left, sheet.Y);
            var text = string.Join(", ", new[] { person.NameAndParty, person.Role, person.Organization, person.For.Length > 0 ? "tjänstgör för " + person.For : "", person.Note }.Where(part => part.Length > 0));
            sheet.Write(text, BodySize, sheet.Left + 20, struck: person.Excused, after: 1);
        }

        sheet.Y += 8;
    }
}
