using ProtocolMiner.Extraction.Proposals;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Reservations;

/// <summary>Reads who reserved against a decision (<em>reservation</em>), and why.</summary>
internal sealed class ReservationPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
        if (draft.Kind is not (DocumentKind.Minutes or DocumentKind.Notes))
            return;
        var reader = new ReservationReader(new MoverFinder(draft.Persons, draft.Persons.Chair ?? draft.Meeting.Chair));
        foreach (var item in draft.Items)
            item.Reservations = [.. item.Sections.Where(MayHoldReservations).SelectMany(section => reader.Read(section))];
    }

    /// <summary>What earlier bodies' records and documents tell of reservations is not this meeting's.</summary>
    private static bool MayHoldReservations(Section section) =>
        section.Kind is not (SectionKind.Previous or SectionKind.Documents or SectionKind.Recipients or SectionKind.Information);
}
