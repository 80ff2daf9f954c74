using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Checks;

/// <summary>Finds what every record of a meeting states and this one does not: the day, who chaired, who was there.</summary>
internal static class HeadChecker
{
    /// <summary>An extract of one item (<em>protokollsutdrag</em>) leaves out front page and attendance.</summary>
    private const int FewestItemsOfWhole = 2;

    public static IEnumerable<Finding> Check(ProtocolDraft draft)
    {
        if (draft.Meeting.Date is null)
            yield return new Finding("no-date", "The day of the meeting (sammanträdesdatum) was not found. Look for it on the first page.", null);
        if (draft.Kind != DocumentKind.Minutes || draft.Items.Count < FewestItemsOfWhole)
            yield break;
        if (draft.Meeting.Chair is null)
            yield return new Finding("no-chair", "Who chaired the meeting (ordförande) was not found. Look at the signatures.", null);
        if (draft.Attendance.Count == 0 && !draft.Findings.Exists(finding => finding.Code == "attendance-unreadable"))
            yield return new Finding("attendance-missing", "The minutes have no list of who was there (närvaro) that could be found. It may stand in an appendix of its own.", null);
    }
}
