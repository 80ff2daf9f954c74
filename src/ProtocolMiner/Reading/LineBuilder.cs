using System.Text;

namespace ProtocolMiner.Reading;

/// <summary>Gathers a line's text piece by piece; neighbouring pieces of one look become one run.</summary>
internal sealed class LineBuilder
{
    private readonly List<TextRun> runs = [];
    private readonly StringBuilder text = new();
    private TextStyle style;

    /// <summary>Nothing but white space so far.</summary>
    public bool IsBlank => runs.All(run => string.IsNullOrWhiteSpace(run.Text)) && string.IsNullOrWhiteSpace(text.ToString());

    public void Append(string piece, TextStyle look)
    {
        if (piece.Length == 0)
            return;
        if (look != style)
            CloseRun();
        style = look;
        text.Append(piece);
    }

    /// <summary>Takes the line without white space at its end and starts a new one; null when there was no text.</summary>
    public Line? Take()
    {
        CloseRun();
        while (runs.Count > 0)
        {
            var last = runs[^1].Text.TrimEnd();
            if (last.Length > 0)
            {
                runs[^1] = runs[^1] with { Text = last };
                break;
            }

            runs.RemoveAt(runs.Count - 1);
        }

        if (runs.Count == 0)
            return null;
        var line = new Line([.. runs]);
        runs.Clear();
        return line;
    }

    private void CloseRun()
    {
        if (text.Length > 0)
            runs.Add(new TextRun(text.ToString(), style));
        text.Clear();
    }
}
