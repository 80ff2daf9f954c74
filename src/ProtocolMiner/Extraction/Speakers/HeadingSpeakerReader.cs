using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>
/// Reads who speaks from an item's heading that names a person for it: "Bokslut. Föredragande: Anna Berg", "Läget i skolan, information
/// (Anna Berg, rektor)". A heading that names nobody, or only an office, makes no speaker.
/// </summary>
internal static partial class HeadingSpeakerReader
{
    public static IEnumerable<(SpeechSubject Subject, SpeechAct Act)> Read(string heading, PersonDirectory known)
    {
        var presenter = Presenter().Match(heading);
        if (presenter.Success)
            return SpeakerListReader.Persons(presenter.Groups["list"].Value, known).Select(subject => (subject, SpeechAct.Presents));
        var aside = Aside().Match(heading);
        return aside.Success && Informs().IsMatch(heading[..aside.Index])
            ? SpeakerListReader.Persons(aside.Groups["list"].Value, known).Where(subject => subject.Name is not null).Select(subject => (subject, SpeechAct.Informs))
            : [];
    }

    [GeneratedRegex(@"(?:föredragande|föredragare|föredras av)\s?:?\s(?<list>[^()]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Presenter();

    /// <summary>The last parenthesis; party letters and numbers are shorter or no names.</summary>
    [GeneratedRegex(@"\((?<list>\p{Lu}\p{Ll}[^()]{1,80})\)\s*$")]
    private static partial Regex Aside();

    [GeneratedRegex(@"\b(?:informer\p{L}*|\p{L}*information(?:en)?|\p{L}*rapport(?:er|en)?|\p{L}*redovisning(?:en)?|presentation(?:en)?|föredragning(?:ar)?|dragning|genomgång|uppföljning|aktuellt|läges\p{L}+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Informs();
}
