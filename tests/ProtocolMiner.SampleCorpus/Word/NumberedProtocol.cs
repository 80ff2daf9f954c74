using System.Globalization;
using System.Xml.Linq;
using ProtocolMiner.SampleCorpus.Documents;
using static ProtocolMiner.SampleCorpus.Word.WordMarkup;

namespace ProtocolMiner.SampleCorpus.Word;

/// <summary>A board's protocol in Word: §§ that Word numbers, attendance in a table with columns for yes and no, a table of contents.</summary>
internal sealed class NumberedProtocol : ITemplate
{
    public string Extension => ".docx";

    public byte[] Render(SampleDocument document)
    {
        var front = document.Front;
        var file = new WordFileWriter(front)
        {
            FirstSection = int.Parse(document.Items[0].Number!, CultureInfo.InvariantCulture),
            Header = Paragraph($"{front.Organization}\t{front.Body} {front.Date}", "Sidhuvud"),
            Footer = Paragraph("Justerandes sign ________  ________\tUtdragsbestyrkande ________\tSida ", "Sidfot"),
        };
        file.Footer.Add(Field("PAGE", "1"));
        file.Add(Paragraph(front.Kind, "Rubrik"), Paragraph(front.Body, bold: true));
        file.Add(Table(
            [
                ["Plats och tid", $"{front.Place}, {front.Time}"],
                ["Ordförande", front.Chair],
                ["Sekreterare", front.Secretary],
                ["Justerare", string.Join('\n', front.Adjusters)],
                ["Justering", front.Adjustment],
                ["Paragrafer", document.Range],
            ],
            [0.3, 0.7],
            hasHeader: false));
        AddAttendance(file, front);
        AddContents(file, document);
        foreach (var item in document.Items)
        {
            file.Add(Paragraph(item.Title, "Paragrafrubrik"));
            if (item.Case is not null)
                file.Add(Paragraph($"Dnr {item.Case}"));
            file.Add(item.Parts);
        }

        file.Add(Paragraph("Underskrifter", "Rubrik2"));
        file.Add(Table([["Sekreterare", "Ordförande", "Justerare"], [.. new[] { front.Secretary, front.Chair, string.Join('\n', front.Adjusters) }.Select(name => $"____________________\n{name}")]], [0.34, 0.33, 0.33], hasHeader: true, ruled: false));
        file.Add(Paragraph($"Protokollet har tillkännagivits på kommunens anslagstavla {front.Posted}–{front.Removed}."));
        return file.Save();
    }

    private static void AddAttendance(WordFileWriter file, FrontMatter front)
    {
        file.Add(Paragraph("Närvarolista", "Rubrik2"));
        foreach (var group in front.Attendance)
        {
            var hasParties = group.People.Any(person => person.Party.Length > 0);
            if (hasParties)
                file.Add(Table([[group.Heading, "Parti", "J", "N", "Anmärkning"], .. group.People.Select(Row)], [0.36, 0.1, 0.07, 0.07, 0.4], hasHeader: true));
            else
                file.Add(Table([[group.Heading, "Funktion"], .. group.People.Select(person => (IReadOnlyList<string>)[person.Name, Join(person.Role, person.Note)])], [0.5, 0.5], hasHeader: true));
            file.Add(Paragraph(""));
        }
    }

    private static IReadOnlyList<string> Row(Person person)
    {
        var isThere = !person.Absent && !person.Excused;
        var serves = person.For.Length > 0 ? "Tjänstgör för " + person.For : "";
        var absence = person.Excused ? "Anmält förhinder" : "";
        return [person.Name, person.Party, isThere ? "X" : "", isThere ? "" : "X", Join(person.Role, serves, absence, person.Note)];
    }

    private static string Join(params IEnumerable<string> parts) => string.Join(", ", parts.Where(part => part.Length > 0));

    private static void AddContents(WordFileWriter file, SampleDocument document)
    {
        file.Add(Paragraph("Innehåll", "Rubrik2"));
        for (var i = 0; i < document.Items.Count; i++)
        {
            var entry = Paragraph($"§ {document.Items[i].Number}\t{document.Items[i].Title}\t{2 + (i / 3)}", "Innehll1");
            if (i == 0)
                entry.Element(W + "pPr")!.AddAfterSelf(Mark("begin"), new XElement(W + "r", new XElement(W + "instrText", "TOC \\o \"1-1\" \\t \"Paragrafrubrik;1\"")), Mark("separate"));
            if (i == document.Items.Count - 1)
                entry.Add(Mark("end"));
            file.Add(entry);
        }
    }
}
