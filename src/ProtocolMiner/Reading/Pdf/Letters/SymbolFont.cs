namespace ProtocolMiner.Reading.Pdf.Letters;

/// <summary>
/// Fonts of signs, whose character codes are of their own: their check marks, boxes and bullets as Unicode. PDF files give such a code as it
/// is or, after Windows' habit, in the private use area from U+F000.
/// </summary>
internal static class SymbolFont
{
    private static readonly Dictionary<int, string> Wingdings = new()
    {
        [0x6C] = "●",
        [0x6E] = "■",
        [0x6F] = "☐",
        [0x71] = "☐",
        [0x72] = "☐",
        [0x76] = "❖",
        [0x78] = "☒",
        [0x9E] = "·",
        [0x9F] = "•",
        [0xA1] = "○",
        [0xA7] = "▪",
        [0xA8] = "☐",
        [0xD8] = "➢",
        [0xDF] = "←",
        [0xE0] = "→",
        [0xE8] = "➔",
        [0xF0] = "⇨",
        [0xFB] = "✗",
        [0xFC] = "✓",
        [0xFD] = "☒",
        [0xFE] = "☑",
    };

    private static readonly Dictionary<int, string> Wingdings2 = new()
    {
        [0x4F] = "✗",
        [0x50] = "✓",
        [0x51] = "☒",
        [0x52] = "☑",
        [0x53] = "☒",
        [0x54] = "☒",
        [0x95] = "•",
        [0x96] = "●",
        [0x97] = "●",
        [0xA3] = "☐",
    };

    private static readonly Dictionary<int, string> Webdings = new() { [0x61] = "✓", [0x63] = "☐", [0x72] = "✗", [0x67] = "■", [0x6E] = "●" };

    private static readonly Dictionary<int, string> Dingbats = new()
    {
        [0x33] = "✓",
        [0x34] = "✓",
        [0x35] = "✗",
        [0x36] = "✗",
        [0x37] = "✗",
        [0x38] = "✗",
        [0x6C] = "●",
        [0x6E] = "■",
        [0x6F] = "☐",
        [0x71] = "☐",
    };

    /// <summary>Signs that fonts without a telling name keep in the private use area: Symbol's bullet, and what Wingdings is used for most.</summary>
    private static readonly Dictionary<int, string> PrivateUse = new(Wingdings) { [0xB7] = "•", [0x2D] = "–", [0x2A] = "*" };

    /// <summary>Variants of the same mark, as standard dingbats are mapped to Unicode.</summary>
    private static readonly Dictionary<string, string> Variants = new() { ["✔"] = "✓", ["🗸"] = "✓", ["✕"] = "✗", ["✖"] = "✗", ["✘"] = "✗", ["❍"] = "☐", ["❏"] = "☐", ["❑"] = "☐", ["❒"] = "☐" };

    /// <param name="value">The letter as the file gives it.</param>
    /// <param name="font">Name of its font; null when unknown.</param>
    /// <returns>The sign; null when the letter is none of these.</returns>
    public static string? Read(string value, string? font)
    {
        if (value.Length > 0 && value[0] is >= '\u2600' and < '\ue000')
            return Variants.GetValueOrDefault(value);
        if (value.Length != 1)
            return null;
        var isPrivate = value[0] is >= '\uf000' and <= '\uf0ff';
        if (!isPrivate && value[0] > '\u00ff')
            return null;
        var signs = SignsOf(font) ?? (isPrivate ? PrivateUse : null);
        return signs is not null && signs.TryGetValue(value[0] & 0xFF, out var sign) ? sign : null;
    }

    private static Dictionary<int, string>? SignsOf(string? font)
    {
        if (font is null)
            return null;
        if (font.Contains("Wingdings", StringComparison.OrdinalIgnoreCase))
            return font.Contains("gdings2", StringComparison.OrdinalIgnoreCase) || font.Contains("gdings 2", StringComparison.OrdinalIgnoreCase) ? Wingdings2 : Wingdings;
        if (font.Contains("Webdings", StringComparison.OrdinalIgnoreCase))
            return Webdings;
        return font.Contains("Dingbats", StringComparison.OrdinalIgnoreCase) ? Dingbats : null;
    }
}
