using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Finds the authority or association (<em>organisation</em>) that the body belongs to.</summary>
internal static partial class OrganizationFinder
{
    /// <summary>Of all mentions in the text, this part at least must be of one organisation for the text to tell it.</summary>
    private const double Dominant = 0.6;

    /// <summary>Fewer mentions in the text tell nothing.</summary>
    private const int FewestMentions = 2;

    /// <param name="lines">Lines of the front page and running heads.</param>
    /// <param name="text">All paragraphs, asked only when no line names an organisation.</param>
    public static string? Find(IReadOnlyList<string> lines, IEnumerable<string> text)
    {
        var body = text as IReadOnlyList<string> ?? [.. text];
        var whole = lines.FirstOrDefault(line => Name().Match(line) is { Success: true } match && match.Length == line.Trim(' ', ',', '.').Length);
        var line = whole ?? lines.FirstOrDefault(line => Name().IsMatch(line));
        var name = line is not null ? Name().Match(line).Groups["name"].Value : OwnerOfNoticeBoard(body) ?? Addressed(body) ?? MostMentioned(body);
        return name is null ? null : Spell(name, body);
    }

    /// <summary>A line without the organisation that it begins with: "Norrby kommun Socialnämnden" names a body, too.</summary>
    public static string WithoutNameAhead(string line) =>
        Name().Match(line) is { Success: true, Index: 0 } match && match.Length < line.Length && line[match.Length] == ' ' ? line[match.Length..].Trim() : line;

    /// <summary>A line without the organisation that it ends with: "Kyrkofullmäktige i Norrby pastorat" names a body, too.</summary>
    public static string WithoutNameBehind(string line)
    {
        foreach (Match match in Name().Matches(line))
        {
            if (match.Index + match.Length == line.Length && Link().Match(line[..match.Index]) is { Success: true } link)
                return line[..link.Index];
        }

        return line;
    }

    /// <summary>An association whose name says nothing of its kind, in the title: "Mötesprotokoll Kodstugan".</summary>
    public static string? InTitle(IEnumerable<string> lines) =>
        lines.Select(line => Title().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value.Trim()).FirstOrDefault();

    /// <summary>"… på Norrby kommuns digitala anslagstavla": minutes are posted on the board of their authority.</summary>
    private static string? OwnerOfNoticeBoard(IReadOnlyList<string> text) =>
        text.SelectMany(paragraph => Name().Matches(paragraph).Where(match => NoticeBoard().IsMatch(paragraph, match.Index + match.Length))).Select(match => match.Groups["name"].Value).FirstOrDefault();

    /// <summary>A line that is the name of an organisation, or begins an address with it.</summary>
    private static string? Addressed(IReadOnlyList<string> text) =>
        text.Select(paragraph => Name().Match(paragraph) is { Success: true, Index: 0 } match && (match.Length == paragraph.Length || Address().IsMatch(paragraph, match.Length)) ? match.Groups["name"].Value : null)
            .FirstOrDefault(name => name is not null);

    private static string? MostMentioned(IReadOnlyList<string> text)
    {
        var mentions = text.SelectMany(paragraph => Name().Matches(paragraph)).Select(match => match.Groups["name"].Value).ToList();
        // A company or club that is much spoken of is seldom the one that meets.
        mentions.RemoveAll(name => SpokenOf().IsMatch(name));
        var most = mentions.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).MaxBy(group => group.Count());
        return most is not null && most.Count() >= FewestMentions && most.Count() >= Dominant * mentions.Count ? most.Key : null;
    }

    /// <summary>A name in capitals is written as the text writes it, or with capitals at the words' beginnings.</summary>
    private static string Spell(string name, IReadOnlyList<string> text)
    {
        if (name.Any(char.IsLower))
            return name;
        var written = text.Select(paragraph => paragraph.IndexOf(name, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? paragraph.Substring(at, name.Length) : null)
            .FirstOrDefault(found => found is not null && found.Any(char.IsLower));
        if (written is not null)
            return written;
        var spelled = CultureInfo.GetCultureInfo("sv-SE").TextInfo.ToTitleCase(name.ToLowerInvariant());
        return GenericWord().Replace(spelled, match => match.Value.ToLowerInvariant());
    }

    [GeneratedRegex(
        """
        (?<![\p{L}-])(?<name>
          (?:Region|REGION)\s\p{Lu}[\p{L}-]+(?:\s(?!\p{L}*(?:fullmäktige|nämnden|styrelsen|utskottet|rådet|beredningen)(?!\p{L}))\p{Lu}[\p{L}-]+){0,2}(?:\slän(?=s?\b)|\sLÄN)?
        | (?!(?:För|I|Av|Med|Till|Från|Mellan|Om|På|Vid|Hos|Både|Som|Att|När|Den|Denna|Även|Inom|Enligt|Samt|Och|Mot|Efter|Eftersom|Därför|Protokoll|Kallelse)\s)
          \p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}\s(?:kommunförbund|kommun|stad|landsting|församling|pastorat|samfällighet|byalag|studentkår|sektion|räddningstjänst|\p{Ll}*(?:förening|klubb|sällskap)
              |\p{Lu}\p{Ll}+(?:klubb|sällskap)|Kommun|Stad|Byalag|Samfällighet|Samfällighetsförening|KOMMUN|STAD|LANDSTING|BYALAG|SAMFÄLLIGHET|SAMFÄLLIGHETSFÖRENING)
        | (?:Brf|BRF|HSB|Bostadsrättsföreningen|Bostadsrättsförening|Samfällighetsföreningen|Stiftelsen|Föreningen|Räddningstjänsten|Kommunalförbundet|Samordningsförbundet|Räddningstjänstförbundet|\p{Lu}\p{Ll}+(?:förbundet|föreningen|klubben|sällskapet|kåren)|\p{Lu}+(?:FÖRBUNDET|FÖRENINGEN|KLUBBEN|SÄLLSKAPET|KÅREN))
              (?:\s(?:\p{Lu}[\p{L}\d-]*|i|på|för|vid|nr|\d{1,3}(?!\d))){1,5}
        | (?!\p{L}+ens\smöte)\p{Lu}[\p{L}&-]+(?:\s(?!möte|sammanträde|protokoll)\p{Lu}?[\p{L}&-]+){0,3}\s(?:AB|Ekonomisk\sförening|ek\.\sför\.|IF|IK|BK|SK|FF)
        )(?=s?(?![\p{L}-]))
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:mötes|årsmötes|styrelse|stämmo)?(?:protokoll|anteckningar)\s+(?:för\s|från\s)?(?<name>(?-i:\p{Lu})[\p{L}&-]+(?:\s[\p{L}&-]+){0,3})$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@",?\s(?:i|för|hos|vid)\s$|,\s$")]
    private static partial Regex Link();

    [GeneratedRegex(@"\s(?:AB|HB|KB|\p{Ll}*(?:(?<!samfällighets|hembygds|bya|by|väg|fiber|koloni)förening|klubb|sällskap))$")]
    private static partial Regex SpokenOf();

    [GeneratedRegex(@"\Gs?\s(?:officiella\s|digitala\s|elektroniska\s)*anslagstavla")]
    private static partial Regex NoticeBoard();

    [GeneratedRegex(@"\G[\s,]+(?:\p{L}[\p{L}-]+,?\s){0,3}(?:Box\s\d|\d{3}\s?\d{2}\s)")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<=\s)(?:Kommun|Stad|Län|Byalag|Samfällighet|Samfällighetsförening|Landsting|I|På|För|Vid)\b")]
    private static partial Regex GenericWord();
}
