using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Decisions;

/// <summary>Compares the names of bodies (<em>organ</em>) as a text writes them.</summary>
internal static partial class BodyName
{
    /// <summary>Stems are compared from this length on; shorter ones are no names.</summary>
    private const int ShortestStem = 5;

    /// <summary>
    /// Whether a name in a text is that of the meeting's body, in definite or indefinite form. Any is, when the body is unknown or its
    /// name does not say what sort of body it is, as that of an association.
    /// </summary>
    public static bool IsSame(string name, string? meetingBody) =>
        meetingBody is null || !Sort().IsMatch(meetingBody) || meetingBody.Contains(Stem(name), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a sentence is what an assembly decides (<em>fullmäktige</em>), and the body that met is none: then it can only be what the
    /// body proposes to the assembly.
    /// </summary>
    public static bool IsAssemblyOver(string? meetingBody, string sentence) =>
        meetingBody is not null && Sort().IsMatch(meetingBody) && !Assembly().IsMatch(meetingBody)
        && DecisionGrammar.StartsWithBody(sentence) && DecisionGrammar.NamedBody(sentence) is { } body && Assembly().IsMatch(body)
        && DecisionGrammar.BodyDecides(sentence);

    private static string Stem(string name)
    {
        foreach (var ending in new[] { "en", "et", "n", "t" })
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && name.Length - ending.Length >= ShortestStem)
                return name[..^ending.Length];
        }

        return name;
    }

    [GeneratedRegex(@"fullmäktige|stämma|möte", RegexOptions.IgnoreCase)]
    private static partial Regex Assembly();

    [GeneratedRegex(@"styrelse|nämnd|fullmäktige|utskott|beredning|råd|direktion|möte|stämma|kommitté|forum|grupp", RegexOptions.IgnoreCase)]
    private static partial Regex Sort();
}
