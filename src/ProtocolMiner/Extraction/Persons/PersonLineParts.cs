using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>What an entry says beside the name, sorted into kinds as its parts are split off.</summary>
internal sealed partial class PersonLineParts
{
    public string? Party { get; set; }

    public string? Function { get; private set; }

    public string? Title { get; private set; }

    public string? Organization { get; private set; }

    public ReplacedMember? ServingFor { get; set; }

    public string? Note { get; private set; }

    public string? Rest { get; private set; }

    public void Add(string part)
    {
        if (IsNote(part))
            AddNote(part);
        else if ((PersonTitleReader.IsTitle(part) && PersonTitleReader.IsFunction(part)) || KeepsMinutes().IsMatch(part))
            Function = Join(Function, part);
        else if (PersonTitleReader.IsTitle(part))
            Title = Join(Title, part);
        else if (Organization is null && (OrganizationReader.IsOrganization(part) || char.IsUpper(part[0])))
            Organization = part;
        else
            Rest = Join(Rest, part);
    }

    public void AddNote(string note) => Note = Join(Note, note);

    /// <summary>Splits a note on parts of the meeting off the end of a text: "§§ 3–5", "kl. 9.00–10.15", "från punkt 5".</summary>
    /// <returns>The text without the note.</returns>
    public string TakeNote(string text)
    {
        var match = NoteAtEnd().Match(text);
        if (!match.Success)
            return text;
        var note = WithoutFullStop().Replace(match.Groups["note"].Value.Trim(' ', ',', ';', '\t').Replace('\t', ' '), "");
        // "ordförande §§ 3–5": the part is that of the chairing, and the note says so.
        var chaired = note[0] == '§' ? ChairAtEnd().Match(text[..match.Index]).Groups["chair"].Value : "";
        AddNote(chaired + note);
        return text[..match.Index].TrimEnd(' ', ',', ';', '\t', '–', '-');
    }

    private static bool IsNote(string part) => NoteAtEnd().IsMatch("x " + part) && NoteAtEnd().Match("x " + part).Index <= 2;

    private static string Join(string? first, string second) => first is null ? second : first + ", " + second;

    /// <summary>The secretary, told by what the person does.</summary>
    [GeneratedRegex("^vid (?:pennan|protokollet)$", RegexOptions.IgnoreCase)]
    private static partial Regex KeepsMinutes();

    [GeneratedRegex(@"(?<=[\s,;])(?<note>(?:(?:(?:ej|inte)(?!\s+tjänstg)|närvarande|frånvarande|avvek|anslöt|deltog|deltar|ersatt|lämnade|lämnar|anlände|ankom|avgick|utgick|gick|kom|jäv(?:ig)?|via|på\s+distans|digitalt|distans)\b|(?:fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|från(?:\s+och\s+med)?|till(?:\s+och\s+med)?|under|del\s+av|endast|utom|vid|före|efter)\.?\s+(?:§|kl|punkt|ärende|\d|behandling)|(?:(?<=[,;\t]\s?)(?-i:\p{Lu})\p{L}{1,5}[ ])?§|kl\.?\s?\d|klockan\s|punkt(?:erna)?\s|ärende\s?\d|\d{1,3}(?:\s?[–-]\s?\d{1,3})?\s?§|\d{1,2}[.:]\d{2}).*)$", RegexOptions.IgnoreCase)]
    private static partial Regex NoteAtEnd();

    /// <summary>The full stop of a list's last entry, which is no abbreviation's.</summary>
    [GeneratedRegex(@"(?<=\d|\p{L}{4})\.$")]
    private static partial Regex WithoutFullStop();

    [GeneratedRegex(@"\b(?<chair>(?:(?:tjänstgörande|tjg\.?|vice|v\.)\s)?(?:mötes)?ordf(?:örande|\.)?\s)$", RegexOptions.IgnoreCase)]
    private static partial Regex ChairAtEnd();
}
