using Markdig;
using Markdig.Extensions.EmphasisExtras;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Reading.Text;

/// <summary>Reads Markdown: headings, lists with their numbers as written, pipe tables, emphasis.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseYamlFrontMatter()
        .Build();

    public static ReadContent Read(string path, byte[] bytes, CancellationToken cancellation)
    {
        var (text, findings) = TextDecoder.Decode(path, bytes);
        try
        {
            var pages = PageSplitter.Split(text, page =>
            {
                cancellation.ThrowIfCancellationRequested();
                return MarkdownBlockReader.Read(Markdown.Parse(page, Pipeline));
            });
            return new ReadContent(pages, findings);
        }
        catch (ArgumentException)
        {
            // Markdig's answer to elements nested deeper than anybody writes by hand.
            var plain = PlainTextReader.Read(path, bytes, cancellation);
            return plain with { Findings = [.. plain.Findings, new Finding("markdown-too-deep", "The Markdown is nested too deeply to be understood and was read as plain text.", null)] };
        }
    }
}
