using System.Globalization;

namespace ProtocolMiner.Protocols;

/// <summary>Writes how one refers to an item: "Kommunfullmäktige 2023-03-23 § 21". What the document does not state is left out.</summary>
internal static class ReferenceWriter
{
    /// <summary>
    /// Of minutes, notes and notices: body, day and item. Of a deck: its title, day and slide. Of anything else: its title and day.
    /// A document that states none of them is referred to by its file name.
    /// </summary>
    /// <param name="number">The item's number alone.</param>
    /// <param name="label">The number as written.</param>
    public static string Write(string path, DocumentKind kind, string? body, DateOnly? date, string? documentTitle, string? number, string? label)
    {
        var whose = kind is DocumentKind.Slides or DocumentKind.Memo or DocumentKind.Other ? documentTitle ?? body : body ?? documentTitle;
        var day = date?.ToString("O", CultureInfo.InvariantCulture);
        return string.Join(' ', new[] { whose ?? Path.GetFileNameWithoutExtension(path), day, Place(kind, number, label) }.OfType<string>());
    }

    private static string? Place(DocumentKind kind, string? number, string? label) => number switch
    {
        null => null,
        _ when kind == DocumentKind.Slides => "bild " + number,
        _ when label?.Contains('§', StringComparison.Ordinal) == true => "§ " + number,
        _ => "punkt " + number,
    };
}
