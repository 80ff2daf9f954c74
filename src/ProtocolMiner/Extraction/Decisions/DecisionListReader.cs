using System.Text;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Extraction.Decisions;

/// <summary>
/// Reads the lines below a decision's heading into points. A numbered line, an <em>att</em> clause and an unmarked paragraph are points of
/// their own; lettered lines belong to the point above, and so does all that follows a point that ends in a colon, up to the next number.
/// </summary>
internal sealed class DecisionListReader
{
    private readonly List<DecisionPoint> points = [];
    private readonly StringBuilder text = new();
    private DecisionLine? current;
    private bool proposed;

    /// <summary>A line was left out since the current point; what follows does not go on with its words.</summary>
    private bool interrupted;

    private readonly string? meetingBody;

    private DecisionListReader(string? meetingBody) => this.meetingBody = meetingBody;

    /// <param name="proposed">The heading leaves the decision to another body.</param>
    /// <param name="meetingBody">Name of the body that met; null when unknown.</param>
    public static IReadOnlyList<DecisionPoint> Read(IReadOnlyList<DecisionLine> lines, bool proposed = false, string? meetingBody = null)
    {
        lines = DecisionLine.WithBareNumbers(lines);
        var reader = new DecisionListReader(meetingBody) { proposed = proposed };
        var lastNumber = lines.ToList().FindLastIndex(line => line.Marker == PointMarker.Number);
        for (var i = 0; i < lines.Count; i++)
            reader.Add(lines[i], numbersFollow: i < lastNumber);
        reader.Close();
        return reader.points;
    }

    private void Add(DecisionLine line, bool numbersFollow)
    {
        if (BelongsToCurrent(line, numbersFollow))
        {
            text.Append(line.Marker == PointMarker.None && GoesOn(line) ? ' ' : '\n').Append(line.Marker is PointMarker.Letter or PointMarker.Number ? line.Label + " " : "").Append(line.Text);
            return;
        }

        if (line.Marker == PointMarker.None && IsUnmarkedRemark(line, numbersFollow))
        {
            interrupted = true;
            return;
        }

        Close();
        var goesOver = line.Marker != PointMarker.None && LeadInParser.BeforeProposingTail(line.Text) is not null;
        var lead = goesOver ? null : LeadInParser.Parse(line.Text);
        if (lead is null || (line.Marker != PointMarker.None && lead.Kind is LeadInKind.Source or LeadInKind.Remark))
        {
            proposed |= BodyName.IsAssemblyOver(meetingBody, line.Text);
            Begin(line, line.Text);
            return;
        }

        if (lead.Before is { } before)
            points.Add(new DecisionPoint(before, proposed, line.Page));
        proposed = lead.Kind switch
        {
            LeadInKind.Proposes => true,
            LeadInKind.Adopts when BodyName.IsAssemblyOver(meetingBody, line.Text) => true,
            LeadInKind.Adopts or LeadInKind.Source => false,
            _ => proposed,
        };
        if (lead.Rest.Length > 0)
            Begin(line, lead.Rest);
    }

    private bool BelongsToCurrent(DecisionLine line, bool numbersFollow)
    {
        if (current is null)
            return false;
        if (line.Level > current.Level && line.Marker != PointMarker.None && current.Marker is not PointMarker.None)
            return true;
        return line.Marker switch
        {
            PointMarker.Number => false,
            PointMarker.Letter => current.Marker != PointMarker.Letter,
            PointMarker.That => current.IsOpen && current.Marker is PointMarker.Number,
            PointMarker.Bullet => current.Marker != PointMarker.Bullet && (current.IsOpen || current.Marker is PointMarker.Number or PointMarker.That),
            _ when LeadInParser.Parse(line.Text) is { Kind: not LeadInKind.Remark } => false,
            _ when !IsSentence(line.Text) && !IsSentence(current.Text) => true,
            _ when GoesOn(line) => true,
            // "Förvaltningen får i uppdrag att:", its points, and again "Förvaltningen får i uppdrag att:".
            _ when line.IsOpen && HasPoints && FirstWord(line.Text) == FirstWord(current.Text) => false,
            _ => current.IsOpen || (numbersFollow && current.Marker == PointMarker.Number && !line.IsOpen),
        };
    }

    private static string FirstWord(string words) => words.Split(' ', 2)[0];

    private bool HasPoints => text.ToString().Contains('\n', StringComparison.Ordinal);

    /// <summary>A paragraph that the page or the layout broke in two: no end mark before, and no verb behind.</summary>
    private bool GoesOn(DecisionLine line) =>
        !interrupted && !line.FollowsGap
        && IsSentence(current!.Text)
        && (char.IsLetterOrDigit(text[^1]) || text[^1] is ',' or ')')
        && (!char.IsUpper(line.Text[0]) || !(DecisionGrammar.Decides(line.Text) || DecisionGrammar.HasFiniteVerb(line.Text)));

    /// <summary>
    /// Behind numbered points and <em>att</em> clauses an unmarked paragraph is a decision only when its verb decides; behind another
    /// unmarked paragraph, when it is a sentence.
    /// </summary>
    private bool IsUnmarkedRemark(DecisionLine line, bool numbersFollow)
    {
        var first = points.Count == 0 && current is null;
        if (DecisionGrammar.Informs(line.Text, first))
            return true;
        if (first || LeadInParser.Parse(line.Text) is { Kind: not LeadInKind.Remark })
            return false;
        if (current is null or { Marker: PointMarker.None or PointMarker.Letter })
            return current is not null && !IsSentence(line.Text);
        return (numbersFollow && line.IsOpen) || !DecisionGrammar.Decides(line.Text);
    }

    private static bool IsSentence(string words) => words.EndsWith('.') || words.EndsWith(':') || DecisionGrammar.Decides(words);

    /// <summary>Sentences that record something else behind the decision ("Anna Berg reserverar sig") are left out.</summary>
    private void Begin(DecisionLine line, string words)
    {
        var sentences = SentenceSplitter.Split(words);
        var deciding = sentences.TakeWhile((sentence, i) => i == 0 || !DecisionGrammar.Records(sentence)).ToList();
        interrupted = deciding.Count < sentences.Count;
        if (interrupted)
            words = string.Join(' ', deciding);
        current = line with { Text = words };
        text.Append(words);
    }

    /// <summary>A point that goes over to what the body proposes to the next one ends there, and the points below it are proposed.</summary>
    private void Close()
    {
        if (current is not null)
        {
            var words = text.ToString();
            var before = LeadInParser.BeforeProposingTail(words);
            points.Add(new DecisionPoint(Trim(before ?? words), proposed, current.Page));
            proposed |= before is not null;
        }

        current = null;
        text.Clear();
    }

    /// <summary>Without the conjunction that leads over to the next point.</summary>
    private static string Trim(string words)
    {
        var trimmed = words.TrimEnd();
        foreach (var conjunction in new[] { " samt", " och" })
        {
            if (trimmed.EndsWith(conjunction, StringComparison.Ordinal))
                trimmed = trimmed[..^conjunction.Length].TrimEnd(' ', ',');
        }

        return trimmed;
    }
}
