using ProtocolMiner.Documents;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Web.Pages;

/// <summary>Roles as someone types them: "ordförande, ledamot".</summary>
internal static class RoleTexts
{
    private static readonly Dictionary<string, AttendeeRole> Roles =
        Enum.GetValues<AttendeeRole>().ToDictionary(SwedishTerms.Of, StringComparer.CurrentCultureIgnoreCase);

    /// <summary>Every role in Swedish.</summary>
    public static IEnumerable<string> All => Roles.Keys;

    /// <param name="unknown">The first word that is no role; null when all are.</param>
    public static IReadOnlyList<AttendeeRole> Parse(string? text, out string? unknown)
    {
        var words = (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        unknown = words.FirstOrDefault(word => !Roles.ContainsKey(word));
        return [.. words.Where(Roles.ContainsKey).Select(word => Roles[word]).Distinct().Order()];
    }
}
