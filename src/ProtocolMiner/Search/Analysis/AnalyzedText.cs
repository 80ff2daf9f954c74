using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ProtocolMiner.Search.Analysis;

/// <summary>A text as the analyzer sees it.</summary>
internal static class AnalyzedText
{
    /// <summary>The terms of a text in order, each with its place.</summary>
    public static List<AnalyzedTerm> Terms(Analyzer analyzer, string text, string field = IndexSchema.Body)
    {
        using var stream = analyzer.GetTokenStream(field, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var step = stream.GetAttribute<IPositionIncrementAttribute>();
        var terms = new List<AnalyzedTerm>();
        var position = -1;
        stream.Reset();
        while (stream.IncrementToken())
        {
            position += step.PositionIncrement;
            terms.Add(new AnalyzedTerm(term.ToString(), offset.StartOffset, offset.EndOffset, position));
        }

        stream.End();
        return terms;
    }
}

/// <param name="Text">A term as the index has it.</param>
/// <param name="Start">Offset of its first character in the text.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Position">0-based place in words; the whole of a joined word and its first part share one.</param>
internal sealed record AnalyzedTerm(string Text, int Start, int End, int Position);
