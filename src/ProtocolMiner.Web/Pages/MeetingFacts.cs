using System.Globalization;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Web.Pages;

/// <summary>The head of a meeting as labels and values in Swedish; what is not known is left out.</summary>
internal static class MeetingFacts
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static IEnumerable<(string Label, string Value)> Of(Meeting meeting)
    {
        (string Label, string? Value)[] facts =
        [
            ("Organ", meeting.Body),
            ("Organisation", meeting.Organization),
            ("Datum", meeting.Date?.ToString("d MMMM yyyy", Swedish)),
            ("Tid", meeting.Start is null ? null : $"{meeting.Start:HH\\.mm}" + (meeting.End is null ? "" : $"–{meeting.End:HH\\.mm}")),
            ("Plats", meeting.Place),
            ("Ordförande", meeting.Chair),
            ("Sekreterare", meeting.Secretary),
            ("Justerare", string.Join(", ", meeting.Adjusters)),
        ];
        return facts.Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => (fact.Label, fact.Value!));
    }
}
