using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ProtocolMiner.Search.Analysis;

/// <summary>Hands the words of <see cref="WordSplitter"/> to Lucene. Items are small: the whole text is read at once.</summary>
internal sealed class WordTokenizer : Tokenizer
{
    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private readonly IPositionIncrementAttribute step;
    private IEnumerator<WordToken>? words;
    private int length;

    public WordTokenizer(TextReader input)
        : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        offset = AddAttribute<IOffsetAttribute>();
        step = AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        // Lucene's reader of an empty string gives null here.
        var text = m_input.ReadToEnd() ?? "";
        length = text.Length;
        words?.Dispose();
        words = WordSplitter.Split(text).GetEnumerator();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (words is null || !words.MoveNext())
            return false;
        var word = words.Current;
        term.SetEmpty().Append(word.Text);
        offset.SetOffset(CorrectOffset(word.Start), CorrectOffset(word.End));
        step.PositionIncrement = word.Step;
        return true;
    }

    public override void End()
    {
        base.End();
        offset.SetOffset(CorrectOffset(length), CorrectOffset(length));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            words?.Dispose();
        base.Dispose(disposing);
    }
}
