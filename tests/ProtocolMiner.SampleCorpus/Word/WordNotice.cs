using ProtocolMiner.SampleCorpus.Documents;
using static ProtocolMiner.SampleCorpus.Word.WordMarkup;

namespace ProtocolMiner.SampleCorpus.Word;

/// <summary>A notice of a meeting (<em>kallelse</em>) in Word: time and place, and the agenda in a table.</summary>
internal sealed class WordNotice : ITemplate
{
    public string Extension => ".docx";

    public byte[] Render(SampleDocument document)
    {
        var front = document.Front;
        var file = new WordFileWriter(front) { Header = Paragraph($"{front.Organization}\t{front.Kind}", "Sidhuvud") };
        file.Add(Paragraph(front.Kind, "Rubrik"), Paragraph($"{front.Body} kallas till sammanträde", bold: true));
        file.Add(Paragraph($"Tid:\t{front.Date} {front.Time}"), Paragraph($"Plats:\t{front.Place}"), Paragraph($"Ordförande:\t{front.Chair}"), Paragraph($"Sekreterare:\t{front.Secretary}"));
        file.Add(document.Lead);
        var rows = document.Items.Select(item => (IReadOnlyList<string>)[$"{item.Number}.", item.Title, item.Case ?? "", item.Presenter ?? ""]);
        file.Add(Table([["Nr", "Ärende", "Diarienummer", "Föredragande"], .. rows], [0.08, 0.47, 0.2, 0.25], hasHeader: true));
        return file.Save();
    }
}
