using System.Buffers;
using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>
/// Reads from sentences who is elected to a function of the meeting: "Till att jämte ordföranden justera protokollet utses Anna Berg",
/// "Mötet valde Bo Ek till ordförande och Eva Frost till sekreterare", "Sekreterare är Eva Frost".
/// </summary>
internal static partial class ElectionReader
{
    /// <summary>One of these stands wherever somebody is elected to a function, unless the title names it; paragraphs without are told apart much faster than by the patterns.</summary>
    private static readonly SearchValues<string> Functions = SearchValues.Create(["ordförande", "sekreterare", "protokollförare", "juster"], StringComparison.OrdinalIgnoreCase);

    /// <param name="text">Paragraphs of an item or of the front page.</param>
    /// <param name="title">Title of the item; under "Val av justerare" a name alone is elected, under "Val av ordförande för stämman" whoever is elected is its chair.</param>
    public static IEnumerable<Officer> Read(string text, string? title, PersonDirectory known, int? page)
    {
        var aboutAdjusters = title is not null && AdjusterTitle().IsMatch(title);
        var aboutChair = title is not null && ChairTitle().IsMatch(title);
        foreach (var paragraph in text.Split('\n'))
        {
            if (!aboutAdjusters && !aboutChair && !paragraph.AsSpan().ContainsAny(Functions))
                continue;
            foreach (var sentence in SentenceSplitter.Split(paragraph))
            {
                if (aboutChair && !Proposes().IsMatch(sentence) && Elects().IsMatch(sentence) && PersonFinder.Find(sentence, known) is [var chair])
                {
                    yield return new Officer(FrontField.Chair, Line(chair), page);
                    continue;
                }

                foreach (var officer in ReadSentence(sentence, aboutAdjusters, known, page))
                    yield return officer;
            }
        }
    }

    private static IEnumerable<Officer> ReadSentence(string sentence, bool aboutAdjusters, PersonDirectory known, int? page)
    {
        var functions = Function().Matches(sentence);
        if (functions.Count > 1 || (functions.Count == 1 && FieldOf(functions[0]) != FrontField.Adjusters))
        {
            foreach (var officer in ByNearestFunction(sentence, functions, known, page))
                yield return officer;
            yield break;
        }

        var elects = Elects().IsMatch(sentence) || Adjusts().IsMatch(sentence);
        var adjusts = functions.Count == 1 || AdjustCue().IsMatch(sentence);
        var bare = aboutAdjusters && PersonFinder.Find(sentence, known) is { Count: > 0 } only && only.Sum(p => p.Length) * 2 > sentence.Length;
        if (Proposes().IsMatch(sentence) || !((adjusts && elects) || (aboutAdjusters && elects) || bare))
            yield break;
        foreach (var person in PersonFinder.Find(sentence, known))
        {
            // The chair adjusts too, but is no adjuster; nor is who only proposes or stands in.
            if (BesideChair().IsMatch(sentence[..person.NameStart]) || StandIn().IsMatch(sentence[..person.NameStart]))
                continue;
            yield return new Officer(FrontField.Adjusters, Line(person), page);
        }
    }

    private static IEnumerable<Officer> ByNearestFunction(string sentence, MatchCollection functions, PersonDirectory known, int? page)
    {
        if (!Elects().IsMatch(sentence) && !States().IsMatch(sentence))
            yield break;
        var persons = PersonFinder.Find(sentence, known);
        // "Till sekreterare valdes Eva" names the function first, "Bo valdes till ordförande" behind the name.
        var functionFirst = persons.Count > 0 && functions[0].Index < persons[0].NameStart;
        foreach (var person in persons)
        {
            var function = functionFirst
                ? functions.LastOrDefault(f => f.Index < person.NameStart)
                : functions.FirstOrDefault(f => f.Index > person.NameStart);
            if (function is not null)
                yield return new Officer(FieldOf(function), Line(person), page);
        }
    }

    private static FrontField FieldOf(Match function) =>
        function.Groups["chair"].Success ? FrontField.Chair : function.Groups["secretary"].Success ? FrontField.Secretary : FrontField.Adjusters;

    private static PersonLine Line(PersonMention person) => new(person.Name, person.Party, null, null, person.Organization, null, null, null, person.Start, person.Length);

    [GeneratedRegex(
        @"(?<=\b(?:till|som)\s(?:\p{L}+\s){0,2})(?:(?<chair>(?:mötes|årsmötes|stämmo)?ordförande)|(?<secretary>(?:mötes|årsmötes|stämmo)?sekreterare|protokollförare)|(?<adjusters>\p{L}*juster\p{L}*(?:\s(?:och|tillika)\srösträknare)?))\b(?!\s(?:i|för\s\p{L}+nämnd))"
        + @"|(?:^|\s)(?:(?<chair>(?:mötes|mötets\s)?ordförande)|(?<secretary>(?:mötes|mötets\s)?sekreterare)|(?<adjusters>\p{L}*justerare))(?=\s(?:är|var|valdes|utsågs|väljs|utses)\s)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Function();

    [GeneratedRegex(@"\b(?:utse[rs]?|utsågs|utsåg|utsedd[ae]?|utsett|välj[aers]*|valde[s]?|valts|valt|vald[ae]?)\b|\banmäl\p{L}+(?:\s[^.]{3,80})?\ssom\s(?:protokollförare|sekreterare|ordförande)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Elects();

    [GeneratedRegex(@"\b(?:sekreterare|ordförande|justerare)\s(?:är|var)\b", RegexOptions.IgnoreCase)]
    private static partial Regex States();

    /// <summary>"… justerar dagens protokoll": the persons before it do.</summary>
    [GeneratedRegex(@"\bjusterar\s(?:dagens\s|dagens\smötes\s)?protokoll", RegexOptions.IgnoreCase)]
    private static partial Regex Adjusts();

    [GeneratedRegex(@"\bjuster(?:a|ar|are)\b|\bjustering(?:en|sman|smän|sperson|spersoner)?\b|protokolljuster|protokollsjuster", RegexOptions.IgnoreCase)]
    private static partial Regex AdjustCue();

    [GeneratedRegex(@"\bjuster(?:are|ingsm[aä]n|ingsperson)|protokolls?juster|\bval\b.*\bjuster", RegexOptions.IgnoreCase)]
    private static partial Regex AdjusterTitle();

    /// <summary>"Val av ordförande för stämman": whoever is elected there leads the meeting, whatever else the sentence says.</summary>
    [GeneratedRegex(@"^val\s(?:av|till)\s(?:(?:mötes|stämmo|årsmötes)ordförande|ordförande\s(?:för|vid|till|att\sleda)\s(?:dagens\s)?(?:mötet?|stämman?|årsmötet|sammanträdet?))$", RegexOptions.IgnoreCase)]
    private static partial Regex ChairTitle();

    [GeneratedRegex(@"\b(?:förslår|föreslår|föreslås)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Proposes();

    [GeneratedRegex(@"(?:jämte|tillsammans\smed|vid\ssidan\sav|utöver|förutom|och)\s(?:den\s)?(?:tjänstgörande\s|mötes)?ordf(?:öranden?|\.)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex BesideChair();

    [GeneratedRegex(@"\b(?:ersättare|reserv)\b[^.]{0,20}$", RegexOptions.IgnoreCase)]
    private static partial Regex StandIn();
}
