using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Adjournments;
using ProtocolMiner.Extraction.Attendance;
using ProtocolMiner.Extraction.Checks;
using ProtocolMiner.Extraction.Decisions;
using ProtocolMiner.Extraction.Heads;
using ProtocolMiner.Extraction.Outlining;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Extraction.Proposals;
using ProtocolMiner.Extraction.Recusals;
using ProtocolMiner.Extraction.Reservations;
using ProtocolMiner.Extraction.Speakers;
using ProtocolMiner.Extraction.Votes;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction;

/// <summary>What a clean document says. The list of passes is the order in which a reader would make it out.</summary>
public static class ProtocolExtractor
{
    private static readonly IExtractionPass[] Passes =
    [
        new KindPass(),          // Minutes, notes, notice, memo or slides?
        new OutlinePass(),       // Where does each item begin and end, and what are its sections?
        new MeetingPass(),       // Which body met, when, where, who led it?
        new AttendancePass(),    // Who was there?
        new AdjournmentPass(),   // When was the meeting adjourned?
        new PersonPass(),        // Who bears which title, party and function?
        new ProposalPass(),      // What was moved, by whom?
        new VotePass(),          // How did they vote?
        new DecisionPass(),      // What was decided or is proposed?
        new ReservationPass(),   // Who was against?
        new RecusalPass(),       // Who took no part for recusal?
        new SpeakerPass(),       // Who spoke?
        new CheckPass(),         // What does not add up?
    ];

    /// <summary>Extracts everything; never throws for what stands in the document.</summary>
    public static Protocol Extract(CleanDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var draft = new ProtocolDraft(document);
        foreach (var pass in Passes)
            pass.Run(draft);
        return draft.Build();
    }
}
