using ProtocolMiner.Search.Analysis;

namespace ProtocolMiner.Search.Morphology;

/// <summary>An ending, and what takes its place in the base form.</summary>
/// <param name="Paradigm">The paradigm that has the ending.</param>
/// <param name="Ending">What the form ends in.</param>
/// <param name="Replacement">What the base form ends in instead.</param>
/// <param name="Before">What must stand before the ending.</param>
/// <param name="Example">A form and its base form; a test holds every rule to it.</param>
internal sealed record EndingRule(Paradigm Paradigm, string Ending, string Replacement, StemEnd Before, string Example)
{
    /// <summary>Shortest stem: shorter ones are chance.</summary>
    private const int ShortestStem = 2;

    private const string Vowels = "aeiouyåäöé";

    public static IReadOnlyList<EndingRule> All { get; } = [.. WordList.Lines("endings.tsv").Select(Parse)];

    /// <summary>The ending makes an adjective of a verb: höjd, köpta.</summary>
    public bool IsParticiple => Paradigm == Paradigm.SecondVerb && Ending is ("t" or "d" or "da" or "ta" or "tt");

    /// <summary>What stands before the ending; null when the rule does not apply.</summary>
    /// <param name="passive">The form has lost an -s, which may have been that of the passive.</param>
    public string? StemOf(string form, bool passive)
    {
        if ((Before == StemEnd.Passive && !passive) || form.Length < Ending.Length + ShortestStem || !form.EndsWith(Ending, StringComparison.Ordinal))
            return null;
        var stem = form[..^Ending.Length];
        return Allows(stem) ? stem : null;
    }

    private bool Allows(string stem) => Before switch
    {
        StemEnd.Vowel => Vowels.Contains(stem[^1], StringComparison.Ordinal),
        StemEnd.Consonant => !Vowels.Contains(stem[^1], StringComparison.Ordinal),
        StemEnd.Soft => Vowels.Contains(stem[^1], StringComparison.Ordinal) || stem[^1] is 'l' or 'r',
        StemEnd.Liquid => stem[^1] is 'l' or 'r',
        StemEnd.Person => stem.EndsWith("er", StringComparison.Ordinal) || stem[^1] == 'e',
        StemEnd.I => stem[^1] == 'i',
        _ => true,
    };

    private static EndingRule Parse(string line)
    {
        var fields = line.Split('\t');
        return new EndingRule(
            fields[0] switch
            {
                "common" => Paradigm.CommonNoun,
                "neuter" => Paradigm.NeuterNoun,
                "first" => Paradigm.FirstVerb,
                "second" => Paradigm.SecondVerb,
                "adjective" => Paradigm.Adjective,
                _ => throw new InvalidOperationException($"There is no paradigm {fields[0]}."),
            },
            fields[1].Trim('-'),
            fields[2].Trim('-'),
            fields[3] is "-" ? StemEnd.Any : Enum.Parse<StemEnd>(fields[3], ignoreCase: true),
            fields[4]);
    }
}

/// <summary>What must stand before an ending.</summary>
internal enum StemEnd
{
    Any,
    Vowel,
    Consonant,

    /// <summary>A vowel, l or r.</summary>
    Soft,

    /// <summary>L or r.</summary>
    Liquid,

    /// <summary>A noun in -er or -e for a person: politiker, ordförande.</summary>
    Person,

    I,

    /// <summary>A stem that stood before the -s of the passive: krävs.</summary>
    Passive,
}
