using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ProtocolMiner.Reading.Office;

namespace ProtocolMiner.Reading.Word;

/// <summary>Character formatting at one level (defaults, a style, a run); null where the level says nothing.</summary>
internal readonly record struct CharacterLook(
    bool? Bold, bool? Italic, bool? Struck, bool? DoubleStruck, bool? Hidden, bool? Underlined, double? Size, string? Font)
{
    /// <summary>Half-points in a point: Word's unit of font size.</summary>
    private const double HalfPoints = 2;

    public static CharacterLook Read(OpenXmlElement? properties)
    {
        var look = default(CharacterLook);
        if (properties is null)
            return look;
        foreach (var property in properties.ChildElements)
        {
            look = property switch
            {
                Bold b => look with { Bold = IsOn(b) },
                Italic i => look with { Italic = IsOn(i) },
                Strike s => look with { Struck = IsOn(s) },
                DoubleStrike s => look with { DoubleStruck = IsOn(s) },
                Vanish v => look with { Hidden = IsOn(v) },
                Underline u => look with { Underlined = u.Val?.InnerText != "none" },
                FontSize { Val.Value: { } size } when double.TryParse(size, System.Globalization.CultureInfo.InvariantCulture, out var half) => look with { Size = half / HalfPoints },
                RunFonts fonts => look with { Font = fonts.Ascii?.Value ?? fonts.HighAnsi?.Value ?? look.Font },
                _ => look,
            };
        }

        return look;
    }

    /// <summary>This level on top of a lower one: what it says wins.</summary>
    public CharacterLook Over(CharacterLook lower) => new(
        Bold ?? lower.Bold, Italic ?? lower.Italic, Struck ?? lower.Struck, DoubleStruck ?? lower.DoubleStruck,
        Hidden ?? lower.Hidden, Underlined ?? lower.Underlined, Size ?? lower.Size, Font ?? lower.Font);

    /// <summary>A character style on top of a paragraph style: toggle properties set in both cancel each other (ISO/IEC 29500-1, 17.7.3).</summary>
    public CharacterLook Toggling(CharacterLook lower) => Over(lower) with
    {
        Bold = Toggle(Bold, lower.Bold),
        Italic = Toggle(Italic, lower.Italic),
        Struck = Toggle(Struck, lower.Struck),
        Hidden = Toggle(Hidden, lower.Hidden),
    };

    /// <summary>A switch without value, or with one that makes no sense, is on.</summary>
    public static bool IsOn(OnOffType? property) => property is not null && (property.Val.Stated() ?? true);

    private static bool? Toggle(bool? upper, bool? lower) => upper is null ? lower : lower is null ? upper : upper.Value ^ lower.Value;
}
