using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Search.Querying;

/// <summary>What people call kinds of documents and outcomes of decisions, in Swedish and English.</summary>
public static class FactNames
{
    private static readonly Dictionary<string, Outcome> Outcomes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bifall"] = Outcome.Approved,
        ["bifallet"] = Outcome.Approved,
        ["godkänt"] = Outcome.Approved,
        ["antaget"] = Outcome.Approved,
        ["avslag"] = Outcome.Rejected,
        ["avslaget"] = Outcome.Rejected,
        ["avslagen"] = Outcome.Rejected,
        ["återremiss"] = Outcome.ReferredBack,
        ["återremitterat"] = Outcome.ReferredBack,
        ["bordlagt"] = Outcome.Postponed,
        ["bordläggning"] = Outcome.Postponed,
        ["bordlagd"] = Outcome.Postponed,
        ["antecknat"] = Outcome.Noted,
        ["handlingarna"] = Outcome.Noted,
        ["val"] = Outcome.Elected,
        ["valt"] = Outcome.Elected,
        ["utsett"] = Outcome.Elected,
        ["övrigt"] = Outcome.Other,
    };

    private static readonly Dictionary<string, DocumentKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["protokoll"] = DocumentKind.Minutes,
        ["minnesanteckningar"] = DocumentKind.Notes,
        ["kallelse"] = DocumentKind.Notice,
        ["föredragningslista"] = DocumentKind.Notice,
        ["dagordning"] = DocumentKind.Notice,
        ["tjänsteskrivelse"] = DocumentKind.Memo,
        ["tjänsteutlåtande"] = DocumentKind.Memo,
        ["presentation"] = DocumentKind.Slides,
        ["bilder"] = DocumentKind.Slides,
        ["övrigt"] = DocumentKind.Other,
    };

    /// <summary>The outcome of that name; null when there is none.</summary>
    public static Outcome? FindOutcome(string name) => KebabCase.Parse<Outcome>(name) ?? (Outcomes.TryGetValue(name, out var outcome) ? outcome : null);

    /// <summary>The kind of that name; null when there is none.</summary>
    public static DocumentKind? FindKind(string name) => KebabCase.Parse<DocumentKind>(name) ?? (Kinds.TryGetValue(name, out var kind) ? kind : null);

    /// <summary>The name of a value as JSON and the command line have it, such as "referred-back".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => KebabCase.Of(value);
}
