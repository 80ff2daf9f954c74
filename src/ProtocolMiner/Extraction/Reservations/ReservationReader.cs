using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Proposals;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Extraction.Reservations;

/// <summary>Reads the reservations of one section: sentences that say who reserves, and below the heading "Reservation" also bare names.</summary>
internal sealed partial class ReservationReader(MoverFinder movers)
{
    public IEnumerable<Reservation> Read(Section section)
    {
        var headed = section.Kind == SectionKind.Reservation;
        var found = new List<Reservation>();
        var page = (int?)null;
        foreach (var paragraph in section.Blocks.OfType<Paragraph>().Where(paragraph => paragraph.Text.Length > 0))
        {
            page ??= paragraph.Page;
            var before = found.Count;
            foreach (var sentence in SentenceSplitter.Split(paragraph.Text))
            {
                if (ReadSentence(sentence) is { Count: > 0 } by)
                    found.Add(new Reservation(by, sentence, paragraph.Page));
                else if (headed && found.Count > 0)
                    found[^1] = Append(found[^1], sentence, sameParagraph: found.Count > before);
            }

            if (headed && found.Count == 0 && Bare(paragraph.Text) is { Count: > 0 } names)
                found.Add(new Reservation(names, paragraph.Text, paragraph.Page));
        }

        if (headed && found.Count == 0 && section.Heading is { } heading && movers.FindOwners(heading) is { Count: > 0 } owners)
            found.Add(new Reservation(owners, string.Join('\n', section.Paragraphs.Select(paragraph => paragraph.Text).DefaultIfEmpty(heading)), page));
        return found;
    }

    private static Reservation Append(Reservation reservation, string sentence, bool sameParagraph) =>
        reservation with { Text = reservation.Text + (sameParagraph ? " " : "\n") + sentence };

    private IReadOnlyList<Mover> ReadSentence(string sentence)
    {
        if (Verb().Match(sentence) is not { Success: true } verb)
            return [];
        return verb.Groups["by"].Success
            ? movers.FindAll(verb.Groups["by"].Value)
            : movers.Read(sentence).Of(verb.Index, verb.Index + verb.Length);
    }

    /// <summary>A paragraph that is names only, or names before a colon or a reason.</summary>
    private IReadOnlyList<Mover> Bare(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return movers.FindAll(colon > 0 ? text[..colon] : text);
    }

    /// <summary>"reserverar sig", "anmäler reservation", "lämnar följande reservation", "reservation anmäls av …".</summary>
    [GeneratedRegex(
        @"\b(?:reserverar|reserverade)(?:\s+sig)?\b|\b(?:anmäler|anmälde|lämnar|lämnade|inkommer med|inkom med|avger|avgav|anför|anförde|inger)\s+(?:\p{L}+\s+){0,3}?(?:reservation(?:er|en)?|(?:avvikande|skiljaktig)\s+mening)\b"
        + @"|\breservation(?:er|en)?\s+(?:mot beslutet\s+)?(?:anmäls|anmäldes|anförs|anfördes|lämnas|lämnades|inges)\s+(?:av|från)\s+(?<by>.+)"
        + @"|\bhar\s+(?:\p{L}+\s+){0,3}?reserverat\s+sig\b", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();
}
