using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Morphology;

namespace ProtocolMiner.Assistant.Checking;

/// <summary>The words of content in a text, each with the base forms that it may be a form of; function words say nothing that could be wrong.</summary>
internal static class ContentWords
{
    public static IEnumerable<ContentWord> Read(string text)
    {
        foreach (var token in WordSplitter.Split(text))
        {
            var word = token.Text.ToLowerInvariant();
            if (char.IsLetter(word[0]) && word.Length > 1 && !StopWords.Set.Contains(word))
                yield return new ContentWord(token.Text, token.Start, [.. Lemmatizer.Read(word).Select(reading => reading.Lemma)]);
        }
    }
}

/// <param name="Written">As written.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Lemmas">At least one, in lower case.</param>
internal sealed record ContentWord(string Written, int Start, IReadOnlyList<string> Lemmas);
