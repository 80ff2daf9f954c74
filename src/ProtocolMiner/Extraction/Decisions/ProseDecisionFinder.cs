using System.Text.RegularExpressions;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Extraction.Decisions;

/// <summary>
/// Finds decisions in running text, as notes (<em>minnesanteckningar</em>) and old minutes have them: "Dagordningen godkändes",
/// "Mötet valde Anna Berg till sekreterare". What other bodies decided, or this one earlier, is none.
/// </summary>
/// <param name="meetingBody">Name of the body that met; null when unknown.</param>
internal sealed partial class ProseDecisionFinder(string? meetingBody)
{
    /// <summary>
    /// Only what the body itself is told to decide: where votes and proposals are recorded, "antas" and "avslås" tell what somebody wants.
    /// </summary>
    public IReadOnlyList<DecisionPoint> FindDecidedByBody(IReadOnlyList<DecisionLine> lines) => Find(lines, title: null, onlyByBody: true);

    /// <param name="title">The item's title: a list of what others decided has sentences like decisions.</param>
    public IReadOnlyList<DecisionPoint> Find(IReadOnlyList<DecisionLine> lines, string? title) => Find(lines, title, onlyByBody: false);

    private List<DecisionPoint> Find(IReadOnlyList<DecisionLine> lines, string? title, bool onlyByBody)
    {
        var listsDecisions = title is not null && Listing().IsMatch(title);
        var found = new List<DecisionPoint>();
        for (var i = 0; i < lines.Count; i++)
        {
            // "Att fastställa dagordningen" opens the record of an item; further down it may be anybody's wish.
            if (!onlyByBody && lines[i].Marker == PointMarker.That && found.Count == i && DecisionGrammar.StartsWithInfinitive(lines[i].Text))
            {
                found.Add(new DecisionPoint(lines[i].Text, Proposed: false, lines[i].Page));
                continue;
            }

            var opens = false;
            foreach (var sentence in SentenceSplitter.Split(lines[i].Text))
            {
                if (onlyByBody && !DecisionGrammar.IsDecidedByBody(sentence))
                    continue;
                if ((listsDecisions ? null : DecidedNoun(sentence)) is { } noun)
                    found.Add(new DecisionPoint(noun, Proposed: false, lines[i].Page));
                else if (ReadSentence(sentence, out opens) is { } words)
                    found.Add(new DecisionPoint(words, Proposed: false, lines[i].Page));
            }

            if (opens)
            {
                var points = lines.Skip(i + 1).TakeWhile(line => line.Marker != PointMarker.None).ToList();
                found.AddRange(DecisionListReader.Read(points));
                i += points.Count;
            }
            else if (lines[i].IsOpen && found.Count > 0 && lines[i].Text.EndsWith(found[^1].Text, StringComparison.Ordinal))
            {
                // "Till ledamöter valdes:" and the names, "Dagordningen godkänns med följande ändringar:" and the points.
                var below = lines.Skip(i + 1).TakeWhile(line => line.Marker != PointMarker.None || ElectedNames.Are(line.Text)).ToList();
                found[^1] = found[^1] with { Text = string.Join('\n', below.Select(line => line.Text).Prepend(found[^1].Text)) };
                i += below.Count;
            }
        }

        return found;
    }

    /// <summary>An election whose whole record is the names of those who were elected, a line for each office.</summary>
    public static IReadOnlyList<DecisionPoint> FindElected(IReadOnlyList<DecisionLine> lines, string? title) =>
        title is not null && OutcomeClassifier.Election().IsMatch(title) && lines.All(line => ElectedNames.Are(line.Text))
            ? [.. lines.Select(line => new DecisionPoint(line.Text.Trim(), Proposed: false, line.Page))]
            : [];

    /// <summary>What a note of keywords decides: "Beslut om påminnelseavgift".</summary>
    private static string? DecidedNoun(string sentence) => Noun().Match(sentence) is { Success: true } noun ? noun.Groups["rest"].Value : null;

    private string? ReadSentence(string sentence, out bool opens)
    {
        opens = false;
        if (DecisionGrammar.Restates(sentence))
            return null;
        if (LeadInParser.Parse(sentence) is not { Kind: LeadInKind.Adopts } lead)
            return DecisionGrammar.DecidesInProse(sentence) && IsOwn(sentence) ? sentence : null;
        if (!DecisionGrammar.IsDecidedHere(sentence) || !IsOwn(sentence))
            return null;
        opens = lead.Rest.Length == 0;
        return opens ? null : lead.Rest;
    }

    /// <summary>The body that the sentence names first is the one that met, or has no part in the decision but to propose it or to carry it out.</summary>
    private bool IsOwn(string sentence) =>
        DecisionGrammar.NamedBody(Origin().Replace(sentence, "")) is not { } body
        || BodyName.IsSame(body, meetingBody)
        || (!DecisionGrammar.BodyDecides(sentence) && DecisionGrammar.NamesBodyAside(sentence));

    /// <summary>"På framställning av skolstyrelsen" (beslöt nämnden): who asked for it.</summary>
    [GeneratedRegex(@"^(?:på|efter|enligt|med anledning av)\s(?:[\p{L}-]+\s){1,3}?(?:av|från)\s[\p{L}-]+\s", RegexOptions.IgnoreCase)]
    private static partial Regex Origin();

    [GeneratedRegex(@"^Beslut om (?!att\b)(?<rest>\S.*)$")]
    private static partial Regex Noun();

    /// <summary>"Redovisning av delegationsbeslut", "Anmälningsärenden", "Meddelanden".</summary>
    [GeneratedRegex(@"delegat|delegering|delgiv|anmäl|meddeland|redovisning|inkomna", RegexOptions.IgnoreCase)]
    internal static partial Regex Listing();
}
