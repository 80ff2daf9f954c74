using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ProtocolMiner.Assistant.Checking;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Assistant.Summaries;

/// <summary>Cuts a stream of text into sentences, each as soon as the next one has begun. Line breaks end a sentence too.</summary>
internal static partial class SentenceStream
{
    public static async IAsyncEnumerable<CitedSentence> ReadAsync(IAsyncEnumerable<string> pieces, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var pending = "";
        await foreach (var piece in pieces.WithCancellation(cancellation))
        {
            pending = CitationsBeforeMark(pending + piece);
            var sentences = Split(pending);
            if (sentences.Count < 2)
                continue;
            foreach (var sentence in sentences.SkipLast(1))
                yield return CitedSentence.Read(sentence);
            // From where the last one begins, as it stands: a space at its end is still needed.
            pending = pending[pending.LastIndexOf(sentences[^1], StringComparison.Ordinal)..];
        }

        foreach (var sentence in Split(pending))
            yield return CitedSentence.Read(sentence);
    }

    private static List<string> Split(string text) => [.. text.Split('\n').SelectMany(SentenceSplitter.Split)];

    /// <summary>"Planen antogs. [2] Sedan" as "Planen antogs [2]. Sedan": models write it both ways.</summary>
    private static string CitationsBeforeMark(string text) => CitationAfterMark().Replace(text, "${citations}${mark} ");

    [GeneratedRegex(@"(?<mark>[.!?])(?<citations>(?:\s?\[[\d ,;–-]{1,40}\])+)\s?(?![.!?])", RegexOptions.CultureInvariant)]
    private static partial Regex CitationAfterMark();
}
