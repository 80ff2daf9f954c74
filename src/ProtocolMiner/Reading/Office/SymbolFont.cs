namespace ProtocolMiner.Reading.Office;

/// <summary>What the characters of symbol fonts look like, in Unicode: check marks, crosses and boxes, which tell who was there, and bullets.</summary>
internal static class SymbolFont
{
    /// <summary>Office keeps a symbol font's character 0xNN at U+F0NN, in the private use area.</summary>
    private const int PrivateStart = 0xF000;

    private const char Bullet = '•';

    public static bool Contains(string? font) =>
        font is not null && (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.Equals("Symbol", StringComparison.OrdinalIgnoreCase)
            || font.Equals("Webdings", StringComparison.OrdinalIgnoreCase));

    /// <param name="font">Font of the text; text in any other than a symbol font stays as it is.</param>
    public static string Convert(string text, string? font) => Contains(font) ? Map(text, c => Convert(c, font!)) : text;

    /// <param name="font">Font for those characters alone that stand in the private use area, as slides state it beside the text's own font.</param>
    public static string ConvertPrivate(string text, string? font) => Contains(font) ? Map(text, c => IsPrivate(c) ? Convert(c, font!) : c) : text;

    public static char Convert(char c, string font)
    {
        if (char.IsWhiteSpace(c))
            return c;
        var code = IsPrivate(c) ? c - PrivateStart : c;
        return font.ToUpperInvariant() switch
        {
            "WINGDINGS" => FromWingdings(code),
            "WINGDINGS 2" => FromWingdings2(code),
            "WEBDINGS" => code == 'a' ? '✓' : code == 'r' ? '✗' : Bullet,
            "SYMBOL" => FromSymbol(code, c),
            _ => Bullet,
        };
    }

    private static bool IsPrivate(char c) => c >= PrivateStart && c <= PrivateStart + 0xFF;

    private static string Map(string text, Func<char, char> map) => string.Concat(text.Select(map));

    private static char FromWingdings(int code) => code switch
    {
        0xFC => '✓',
        0xFB => '✗',
        0xFE => '☑',
        0xFD or 0x78 => '☒',
        0x6F or 0x71 or 0x72 or 0xA8 => '☐',
        0x76 or 0x77 or 0xD8 => '▶',
        0xE0 or 0xE8 or 0xF0 => '→',
        0xA7 or 0x6E => '▪',
        _ => Bullet,
    };

    private static char FromWingdings2(int code) => code switch
    {
        0x50 => '✓',
        0x4F => '✗',
        0x52 => '☑',
        0x51 or 0x53 or 0x54 => '☒',
        0x2A or 0x30 or 0xA3 => '☐',
        _ => Bullet,
    };

    /// <summary>Symbol shares the digits and most punctuation with ASCII; its letters are Greek, which protocols do not use.</summary>
    private static char FromSymbol(int code, char original) => code switch
    {
        0xB7 => Bullet,
        0xD6 => '√',
        0xAE => '→',
        0x2D => '–',
        0xB3 => '≥',
        0xA3 => '≤',
        < 0x40 => (char)code,
        _ => IsPrivate(original) ? Bullet : original,
    };
}
