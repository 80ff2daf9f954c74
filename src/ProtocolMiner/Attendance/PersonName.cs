using System.Globalization;

namespace ProtocolMiner.Attendance;

/// <summary>Names as a Swedish register sorts them: by family name, particles apart, å ä ö last.</summary>
public static class PersonName
{
    private static readonly CompareInfo Swedish = CultureInfo.GetCultureInfo("sv-SE").CompareInfo;

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase) { "af", "av", "von", "van", "de", "der", "la", "du", "al", "el" };

    public static IComparer<string> SwedishOrder { get; } = Comparer<string>.Create((a, b) =>
    {
        var order = Swedish.Compare(FamilyName(a), FamilyName(b), CompareOptions.IgnoreCase);
        return order != 0 ? order : Swedish.Compare(a, b, CompareOptions.IgnoreCase);
    });

    /// <summary>The last word of a name written first name first. Of a double family name without hyphen it is the second part: the text does not tell a middle name from it.</summary>
    public static string FamilyName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.LastOrDefault(word => !Particles.Contains(word)) ?? name;
    }
}
