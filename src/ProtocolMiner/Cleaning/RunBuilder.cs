using System.Text;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning;

/// <summary>Puts text together piece by piece; neighbouring pieces of one look become one run.</summary>
internal sealed class RunBuilder
{
    private readonly List<TextRun> closed = [];
    private readonly StringBuilder open = new();
    private TextStyle style;
    private int closedLength;

    public int Length => closedLength + open.Length;

    public void Append(TextRun run)
    {
        if (run.Style != style)
            Close();
        style = run.Style;
        open.Append(run.Text);
    }

    /// <summary>Adds to the last run, whatever its look.</summary>
    public void Append(char c) => open.Append(c);

    /// <summary>Takes the last character away again.</summary>
    public void DropLast()
    {
        if (open.Length > 0)
            open.Length--;
    }

    public List<TextRun> ToRuns()
    {
        Close();
        return [.. closed];
    }

    private void Close()
    {
        if (open.Length > 0)
            closed.Add(new TextRun(open.ToString(), style));
        closedLength += open.Length;
        open.Clear();
    }
}
