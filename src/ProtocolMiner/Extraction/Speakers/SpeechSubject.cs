using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>Who a sentence says spoke: a person by name, or a title alone.</summary>
/// <param name="Name">Null when only a title stands there.</param>
internal sealed record SpeechSubject(string? Name, string? Party, string? Title, string? Organization, int Start, int End)
{
    public static SpeechSubject Of(PersonMention mention) =>
        new(mention.Name, mention.Party, mention.Title, mention.Organization, mention.Start, mention.End);
}
