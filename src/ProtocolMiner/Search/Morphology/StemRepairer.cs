namespace ProtocolMiner.Search.Morphology;

/// <summary>Undoes what an ending does to the stem before it.</summary>
internal static class StemRepairer
{
    private const string Vowels = "aeiouyåäöé";

    /// <summary>The stem itself, and the stems that it may come from: nyckl- from nyckel, programm- from program, glöm- from glömma.</summary>
    public static IEnumerable<string> Repair(string stem, Paradigm paradigm)
    {
        yield return stem;
        if (stem.Length < 3)
            yield break;
        var (before, last) = (stem[^2], stem[^1]);
        if ((last is 'l' or 'n' or 'r') && before != last && !Vowels.Contains(before, StringComparison.Ordinal))
            yield return stem[..^1] + "e" + last;
        if ((last is 'm' or 'n') && before == last)
            yield return stem[..^1];
        if (paradigm == Paradigm.SecondVerb && (last is 'm' or 'n') && Vowels.Contains(before, StringComparison.Ordinal))
            yield return stem + last;
    }
}
