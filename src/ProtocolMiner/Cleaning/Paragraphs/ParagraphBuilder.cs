using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>Makes one paragraph of its lines: undoes hyphenation, splits off the label, tells what look all of it has.</summary>
internal sealed class ParagraphBuilder(WordForms forms)
{
    public Paragraph Build(DraftParagraph draft)
    {
        var first = draft.Lines[0];
        var starts = new List<int>();
        var runs = ListLabelSplitter.Split(JoinRuns(draft.Lines, starts), first.Line.ListLabel, starts, out var label);
        return new Paragraph(runs, first.Page, draft.Last.Page)
        {
            Role = draft.Role,
            ListLabel = label,
            ListLevel = first.Line.ListLevel,
            HeadingLevel = first.Line.HeadingLevel,
            LineStarts = starts,
            Box = first.Line.Box,
            Size = runs.Count == 0 ? first.Size : runs.GroupBy(run => run.Style.Size).MaxBy(group => group.Sum(run => run.Text.Length))!.Key,
            Bold = AllLetters(runs, style => style.Bold),
            Italic = AllLetters(runs, style => style.Italic),
            Struck = AllLetters(runs, style => style.Struck),
        };
    }

    private List<TextRun> JoinRuns(IReadOnlyList<FlowLine> lines, List<int> starts)
    {
        var runs = new RunBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && runs.Length > 0 && lines[i].Text.Length > 0)
            {
                var joint = JointBetween(lines[i - 1], lines[i]);
                if (joint == LineJoint.Space)
                    runs.Append(' ');
                else if (joint == LineJoint.DropHyphen)
                    runs.DropLast();
                starts.Add(runs.Length);
            }

            foreach (var run in TextNormalizer.Normalize(lines[i].Line.Runs))
                runs.Append(run);
        }

        return runs.ToRuns();
    }

    private LineJoint JointBetween(FlowLine above, FlowLine below) =>
        above.Line.Text.TrimEnd().TrimEnd('-', '\u2010').EndsWith('\u00AD') && above.Text.EndsWith('-')
            ? LineJoint.DropHyphen
            : above.Line.Text.TrimEnd().EndsWith('\u00AD') ? LineJoint.Tight : HyphenationJoiner.Join(above.Text, below.Text, forms);

    private static bool AllLetters(List<TextRun> runs, Func<TextStyle, bool> look)
    {
        var lettered = runs.Where(run => run.Text.Any(char.IsLetter)).ToList();
        return lettered.Count > 0 && lettered.All(run => look(run.Style));
    }
}
