using ProtocolMiner.SampleCorpus.Documents;
using static ProtocolMiner.SampleCorpus.Word.WordMarkup;

namespace ProtocolMiner.SampleCorpus.Word;

/// <summary>Notes of a meeting (<em>minnesanteckningar</em>) in Word: numbered headings that are written by hand, people in a list.</summary>
internal sealed class WordNotes : ITemplate
{
    public string Extension => ".docx";

    public byte[] Render(SampleDocument document)
    {
        var front = document.Front;
        var file = new WordFileWriter(front) { Header = Paragraph(front.Organization, "Sidhuvud") };
        file.Add(Paragraph(front.Kind, "Rubrik"), Paragraph(front.Title, bold: true));
        file.Add(Paragraph($"Tid: {front.Date}, {front.Time}"), Paragraph($"Plats: {front.Place}"));
        foreach (var group in front.Attendance)
        {
            file.Add(Paragraph(group.Heading + ":", bold: true));
            file.Add(group.People.Select(person => (TextPart)new ListPart("-", Entry(person), 0)));
        }

        foreach (var item in document.Items)
        {
            file.Add(Paragraph($"{item.Number}. {item.Title}", "Rubrik1"));
            file.Add(item.Parts);
        }

        file.Add(Paragraph("Vid anteckningarna"), Paragraph(front.Secretary));
        return file.Save();
    }

    private static string Entry(Person person)
    {
        var name = person.Excused ? $"~~{person.NameAndParty}~~" : person.NameAndParty;
        return string.Join(", ", new[] { name, person.Role, person.Organization, person.Note }.Where(part => part.Length > 0));
    }
}
