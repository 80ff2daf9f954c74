using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Extraction.Proposals;

/// <summary>Reads the proposals of one section, sentence by sentence; lines below a colon belong to the proposal that it opens.</summary>
internal sealed partial class ProposalReader(MoverFinder movers)
{
    private static readonly CueMatcher Verbs = CueMatcher.Load("moving-verbs.tsv");

    public IEnumerable<Proposal> Read(Section section)
    {
        var paragraphs = Joined(section);
        return ReadOwned(paragraphs, section) is { } owned ? ReadParagraphs(paragraphs, section).Prepend(owned) : ReadParagraphs(paragraphs, section);
    }

    /// <summary>Below a heading that says whose proposal it is ("Anna Bergs yrkande") it may stand without a verb, up to the next person's.</summary>
    private Proposal? ReadOwned(List<Paragraph> paragraphs, Section section)
    {
        if (section is not { Kind: SectionKind.Proposals, Heading: { } heading } || movers.FindOwners(heading) is not { Count: > 0 } owners)
            return null;
        var own = paragraphs.TakeWhile(paragraph => !SentenceSplitter.Split(paragraph.Text).Any(sentence => ReadSentence(sentence, section.Kind, paragraph.Page).Any())).ToList();
        return own.Count > 0 ? new Proposal(string.Join('\n', own.Select(Written)), owners, own[0].Page) : null;
    }

    private IEnumerable<Proposal> ReadParagraphs(List<Paragraph> paragraphs, Section section)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var found = SentenceSplitter.Split(paragraphs[i].Text).SelectMany(sentence => ReadSentence(sentence, section.Kind, paragraphs[i].Page)).ToList();
            if (found.Count > 0 && IsOpen(paragraphs[i].Text))
            {
                var colon = paragraphs[i].Text.EndsWith(':');
                var below = paragraphs.Skip(i + 1).TakeWhile(next => (colon || IsClause(next)) && !ReadSentence(next.Text, section.Kind, next.Page).Any()).ToList();
                if (colon && section.Kind != SectionKind.Proposals && found[^1].Text.EndsWith(':'))
                    below = [.. below.Take(1)];
                found[^1] = found[^1] with { Text = string.Join('\n', below.Select(Written).Prepend(found[^1].Text)) };
                i += below.Count;
            }

            foreach (var proposal in found)
                yield return proposal;
        }
    }

    /// <summary>What is moved stands below: behind a colon, or behind the bare verb.</summary>
    private static bool IsOpen(string text) => text.EndsWith(':') || Verbs.All(text).Any(verb => verb.End == text.Length);

    private static bool IsClause(Paragraph paragraph) => paragraph.Text.StartsWith("att ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The paragraphs; a list of movers that the layout broke before its verb is joined again.</summary>
    private static List<Paragraph> Joined(Section section)
    {
        var joined = new List<Paragraph>();
        foreach (var paragraph in section.Blocks.OfType<Paragraph>().Where(paragraph => paragraph.Text.Length > 0))
        {
            if (joined.Count > 0 && joined[^1] is var before && char.IsLetter(before.Text[^1]) && PersonFinder.Find(before.Text) is [{ Start: 0 }, ..] && Verbs.First(before.Text) is null)
                joined[^1] = before with { Runs = [.. before.Runs, new TextRun(" ", before.Runs[^1].Style), .. paragraph.Runs] };
            else
                joined.Add(paragraph);
        }

        return joined;
    }

    private IEnumerable<Proposal> ReadSentence(string sentence, SectionKind kind, int? page)
    {
        if (kind == SectionKind.Proposed && !Sides().IsMatch(sentence))
            yield break;
        if (OnProposal().Match(sentence) is { Success: true } on)
        {
            var by = movers.FindAll(on.Groups["by"].Value);
            if (by.Count > 0)
                yield return new Proposal(sentence, by, page);
            yield break;
        }

        if (Following().Match(sentence) is { Success: true } following && movers.FindAll(following.Groups["by"].Value) is { Count: > 0 } listed)
        {
            yield return new Proposal(sentence, listed, page);
            yield break;
        }

        VerbSubjects? subjects = null;
        Proposal? moved = null;
        foreach (var hit in Verbs.All(sentence))
        {
            subjects ??= movers.Read(sentence);
            var by = subjects.Of(hit.Index, hit.End);
            if (by.Count == 0 || !Counts(hit.Meaning, sentence, kind, by))
                continue;
            // "Anna Berg (S) yrkar bifall, vilket Bo Ek (M) instämmer i" is one proposal of both.
            if (moved is not null && hit.Meaning == "agrees")
            {
                moved = moved with { By = [.. moved.By.Union(by)] };
                continue;
            }

            if (moved is not null)
                yield return moved;
            moved = new Proposal(sentence, by, page);
        }

        if (moved is not null)
            yield return moved;
        else if (kind is SectionKind.Proposals or SectionKind.Background && Owned().Match(sentence) is { Success: true } owned && movers.FindOwners(owned.Groups["by"].Value) is { Count: > 0 } owners)
            yield return new Proposal(sentence, owners, page);
        else if (kind is SectionKind.Proposals or SectionKind.Proposed && WithoutVerb().Match(sentence) is { Success: true } bare && movers.FindAll(bare.Value) is { Count: > 0 } named)
            yield return new Proposal(sentence, named, page);
    }

    private static bool Counts(string meaning, string sentence, SectionKind section, IReadOnlyList<Mover> by) => (meaning, section) switch
    {
        (_, SectionKind.Proposals) => true,
        ("moves", _) => !InMotion().IsMatch(sentence),
        // How the chair suggests to put the question is no proposal in the matter.
        ("suggests", not (SectionKind.Procedure or SectionKind.Vote)) => by.All(IsMember) && !InMotion().IsMatch(sentence),
        ("agrees", _) => by.All(IsMember) && sentence.Contains("yrkande", StringComparison.OrdinalIgnoreCase),
        ("hands-in", _) => ToMeeting().IsMatch(sentence),
        _ => false,
    };

    /// <summary>Members have a party; officials, who suggest things too, have none.</summary>
    private static bool IsMember(Mover mover) => mover.Party is not null && mover.Name?.Contains(' ', StringComparison.Ordinal) != false;

    private static string Written(Paragraph paragraph) => paragraph.ListLabel is { } label ? label + " " + paragraph.Text : paragraph.Text;

    /// <summary>"På förslag av Anna Berg (S):".</summary>
    [GeneratedRegex(@"^(?:På|Enligt) (?:förslag|yrkande) (?:av|från)\s+(?<by>[^:]{3,200}?)(?::|\s+(?:beslutar|beslutas|utses|väljs|bordläggs|återremitteras)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex OnProposal();

    /// <summary>"Följande ledamöter yrkar bifall till förslaget: Anna Berg (S), Bo Ek (M)".</summary>
    [GeneratedRegex(@"^Följande\b[^:]{0,60}?\s(?:yrkar|yrkade)\b[^:]{1,300}:\s*(?<by>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Following();

    /// <summary>"Anna Berg (S): Avslag på förslaget", "Bifall: Bo Ek (M)".</summary>
    [GeneratedRegex(@"^[^.:]{3,200}\(\p{L}{1,5}\)(?=:)|^(?:bifall|avslag|återremiss|bordläggning)\b.*", RegexOptions.IgnoreCase)]
    private static partial Regex WithoutVerb();

    /// <summary>What a member moves, even where the heading speaks of proposed decisions: "Anna Berg (S): Bifall till förslaget", "Anna Berg (S) föreslår".</summary>
    [GeneratedRegex(@"^[^.:]{3,200}\(\p{L}{1,5}\)(?::\s(?:bifall|avslag|återremiss|bordläggning)|\s(?:yrkar|yrkade|föreslår|föreslog))\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Sides();

    /// <summary>"Anna Bergs (S) tilläggsyrkande: …", "Yrkande från Bo Ek (M): …".</summary>
    [GeneratedRegex(@"^(?<by>(?:[^.:]{3,80}?s(?:\s\(\p{L}{1,5}\))?\s)?\p{L}*yrkande(?:n)?(?:\s\d)?(?:,?\s(?:(?:från|av)\s)?\(?\p{Lu}[^.:]{2,80})?):\s", RegexOptions.IgnoreCase)]
    private static partial Regex Owned();

    /// <summary>What a motion or letter under treatment asks for was not moved at the meeting.</summary>
    [GeneratedRegex(@"\b(?:i (?:en |sin |en skriftlig )?(?:motion|skrivelse|interpellation|initiativ|medborgarförslag)\p{L}*|i (?:motionen|skrivelsen|medborgarförslaget|initiativärendet|remissen)|motionär\p{L}*|motionen (?:yrkar|föreslår))\b", RegexOptions.IgnoreCase)]
    private static partial Regex InMotion();

    [GeneratedRegex(@"\b(?:till|inför|vid|på) (?:dagens |detta )?(?:sammanträde|sammanträdet|möte|mötet)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToMeeting();
}
