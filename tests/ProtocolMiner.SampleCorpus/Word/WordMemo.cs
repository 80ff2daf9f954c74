using ProtocolMiner.SampleCorpus.Documents;
using static ProtocolMiner.SampleCorpus.Word.WordMarkup;

namespace ProtocolMiner.SampleCorpus.Word;

/// <summary>A memo (<em>tjänsteskrivelse</em>) in Word: who writes and when in a table at the head, then headings and text.</summary>
internal sealed class WordMemo : ITemplate
{
    public string Extension => ".docx";

    public byte[] Render(SampleDocument document)
    {
        var front = document.Front;
        var file = new WordFileWriter(front) { Header = Paragraph($"{front.Organization}\t{front.Kind}", "Sidhuvud") };
        file.Add(Table(
            [["Handläggare", "Datum", "Diarienummer"], [front.Author.Replace(", ", "\n", StringComparison.Ordinal), front.Date, front.Case]],
            [0.5, 0.2, 0.3],
            hasHeader: true,
            ruled: false));
        file.Add(Paragraph(""), Paragraph(front.Recipient), Paragraph(front.Title, "Rubrik"));
        file.Add(document.Lead);
        return file.Save();
    }
}
