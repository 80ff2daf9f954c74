using ProtocolMiner.Extraction;
using ProtocolMiner.Extraction.Outlining;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Extraction;

/// <summary>A draft of one item for tests of the passes that read items; its text is written as in <see cref="Flow"/>.</summary>
internal static class ItemFlow
{
    /// <summary>The item after a pass has run.</summary>
    public static ItemDraft Run(IExtractionPass pass, string text, DocumentKind kind = DocumentKind.Minutes, string title = "Ärende", string? body = null)
    {
        var draft = Draft(text, kind, title, body);
        pass.Run(draft);
        return draft.Items[0];
    }

    public static ProtocolDraft Draft(string text, DocumentKind kind = DocumentKind.Minutes, string title = "Ärende", string? body = null, string back = "")
    {
        var blocks = Flow.Blocks(text);
        var outline = new OutlineItem("7", "§ 7", title, [], null, blocks, 1, 1);
        return new ProtocolDraft(Flow.Document(text))
        {
            Kind = kind,
            Meeting = Meeting.Unknown with { Body = body, Chair = "Eva Ek" },
            Persons = new PersonDirectory([new KnownPerson("Eva Ek", "S", ["ordförande"], null)], "Eva Ek"),
            Outline = new Outline([], [outline], Flow.Blocks(back)),
            Items = [new ItemDraft(outline, SectionSplitter.Split(blocks))],
        };
    }

    /// <summary>Who moves or reserves, in short: "Anna Berg (S), (M)".</summary>
    public static string Short(IEnumerable<Mover> movers) =>
        string.Join(", ", movers.Select(mover => $"{mover.Name} ({mover.Party})".Trim()));
}
