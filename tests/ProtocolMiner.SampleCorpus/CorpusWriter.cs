using ProtocolMiner.SampleCorpus.Documents;
using ProtocolMiner.SampleCorpus.Pdf;
using ProtocolMiner.SampleCorpus.Slides;
using ProtocolMiner.SampleCorpus.Word;

namespace ProtocolMiner.SampleCorpus;

/// <summary>Prints every source in its template.</summary>
internal static class CorpusWriter
{
    private static readonly Dictionary<string, ITemplate> Templates = new(StringComparer.Ordinal)
    {
        ["column-protocol"] = new ColumnProtocol(),
        ["appendix-protocol"] = new AppendixProtocol(),
        ["agenda-protocol"] = new AgendaProtocol(),
        ["pdf-memo"] = new PdfMemo(),
        ["numbered-protocol"] = new NumberedProtocol(),
        ["word-memo"] = new WordMemo(),
        ["word-notice"] = new WordNotice(),
        ["word-notes"] = new WordNotes(),
        ["slides"] = new SlideDeck(),
    };

    public static string FileNameOf(SampleDocument document) => document.Name + TemplateOf(document).Extension;

    /// <summary>Writes all documents and returns their paths.</summary>
    public static IReadOnlyList<string> WriteAll(string folder)
    {
        CorpusFonts.Register();
        Directory.CreateDirectory(folder);
        var paths = new List<string>();
        foreach (var document in SourceReader.ReadAll())
        {
            var path = Path.Combine(folder, FileNameOf(document));
            File.WriteAllBytes(path, TemplateOf(document).Render(document));
            paths.Add(path);
        }

        return paths;
    }

    private static ITemplate TemplateOf(SampleDocument document) =>
        Templates.TryGetValue(document.Front.Template, out var template)
            ? template
            : throw new FormatException($"{document.Name} asks for the template {document.Front.Template}. There are: {string.Join(", ", Templates.Keys)}.");
}
