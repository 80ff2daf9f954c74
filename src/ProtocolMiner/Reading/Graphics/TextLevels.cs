using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using ProtocolMiner.Reading.Office;

namespace ProtocolMiner.Reading.Graphics;

/// <summary>Bullets and character formatting of each outline level, resolved over the list styles that apply.</summary>
/// <param name="listStyles">The nearest first.</param>
internal sealed class TextLevels(IEnumerable<OpenXmlElement> listStyles)
{
    public const int Count = 9;

    /// <summary>Hundredths of a point.</summary>
    private const int SizeUnit = 100;

    /// <summary>Size in points where nothing states one (ISO/IEC 29500-1, 21.1.2.3.9).</summary>
    private const double DefaultSize = 18;

    private readonly OpenXmlElement[] styles = [.. listStyles];

    /// <summary>The same, under one more list style.</summary>
    public TextLevels Under(OpenXmlElement? nearest) => nearest is null ? this : new TextLevels(styles.Prepend(nearest));

    /// <summary>The bullet of a paragraph: <see cref="CharacterBullet"/>, <see cref="AutoNumberedBullet"/>, …; null without one.</summary>
    public OpenXmlElement? BulletOf(ParagraphProperties? paragraph, int level) =>
        Properties(level).Prepend(paragraph).OfType<OpenXmlElement>().SelectMany(properties => properties.ChildElements)
            .FirstOrDefault(child => child is NoBullet or CharacterBullet or AutoNumberedBullet or PictureBullet);

    public string? BulletFontOf(ParagraphProperties? paragraph, int level) =>
        Properties(level).Prepend(paragraph).OfType<OpenXmlElement>().SelectMany(properties => properties.ChildElements)
            .OfType<BulletFont>().FirstOrDefault()?.Typeface?.Value;

    public TextStyle Resolve(TextCharacterPropertiesType? run, int level, double scale)
    {
        var chain = Properties(level).Select(properties => (TextCharacterPropertiesType?)properties.GetFirstChild<DefaultRunProperties>()).Prepend(run)
            .OfType<TextCharacterPropertiesType>().ToList();
        var size = chain.Select(p => p.FontSize.Stated()).FirstOrDefault(value => value is not null);
        return new TextStyle(
            (size is { } hundredths ? (double)hundredths / SizeUnit : DefaultSize) * scale,
            First(chain, p => p.Bold),
            First(chain, p => p.Italic),
            chain.Select(p => p.Strike?.InnerText).FirstOrDefault(value => value is not null) is "sngStrike" or "dblStrike",
            chain.Select(p => p.Underline?.InnerText).FirstOrDefault(value => value is not null) is not (null or "none"))
        {
            Font = chain.Select(p => p.GetFirstChild<LatinFont>()?.Typeface?.Value).FirstOrDefault(font => font is not null && !font.StartsWith('+')),
        };
    }

    private static bool First(IEnumerable<TextCharacterPropertiesType> chain, Func<TextCharacterPropertiesType, BooleanValue?> property) =>
        chain.Select(p => property(p).Stated()).FirstOrDefault(value => value is not null) ?? false;

    private IEnumerable<OpenXmlElement> Properties(int level)
    {
        var name = $"lvl{level + 1}pPr";
        return styles.Select(style => style.ChildElements.FirstOrDefault(child => child.LocalName == name)).OfType<OpenXmlElement>();
    }
}
