using DocumentFormat.OpenXml.Wordprocessing;
using ProtocolMiner.Reading.Office;

namespace ProtocolMiner.Reading.Word;

/// <summary>The document's styles, each resolved along the chain of styles that it is based on.</summary>
internal sealed class StyleSheet
{
    /// <summary>Longest chain that is followed; one that is longer is a circle.</summary>
    private const int LongestChain = 32;

    /// <summary>Size in points where nothing states one (ISO/IEC 29500-1, 17.3.2.38).</summary>
    private const double DefaultSize = 10;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Paragraph, string Character), CharacterLook> looks = [];
    private readonly Dictionary<string, ParagraphFormat> paragraphs = new(StringComparer.Ordinal);
    private readonly CharacterLook defaults;
    private readonly string defaultParagraphStyle = "";

    /// <param name="sheet">Null where the file has no styles.</param>
    public StyleSheet(Styles? sheet)
    {
        defaults = CharacterLook.Read(sheet?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle);
        foreach (var style in sheet?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id)
                continue;
            styles[id] = style;
            if (style.Type?.InnerText == "paragraph" && style.Default.Stated() is true)
                defaultParagraphStyle = id;
        }
    }

    /// <summary>What a paragraph has from its style.</summary>
    public ParagraphFormat FormatOf(string? paragraphStyle)
    {
        var id = paragraphStyle ?? defaultParagraphStyle;
        if (!paragraphs.TryGetValue(id, out var format))
            paragraphs[id] = format = ReadFormat(id);
        return format;
    }

    /// <summary>How a run looks, with everything that it inherits.</summary>
    public (TextStyle Style, bool Hidden) Resolve(string? paragraphStyle, RunProperties? run)
    {
        var look = CharacterLook.Read(run).Over(Inherited(paragraphStyle ?? defaultParagraphStyle, run?.RunStyle?.Val?.Value ?? ""));
        var style = new TextStyle(
            look.Size ?? DefaultSize,
            look.Bold ?? false,
            look.Italic ?? false,
            (look.Struck ?? false) || (look.DoubleStruck ?? false),
            look.Underlined ?? false)
        { Font = look.Font };
        return (style, look.Hidden ?? false);
    }

    private CharacterLook Inherited(string paragraphStyle, string characterStyle)
    {
        if (!looks.TryGetValue((paragraphStyle, characterStyle), out var look))
        {
            look = ReadLook(characterStyle).Toggling(ReadLook(paragraphStyle)).Over(defaults);
            looks[(paragraphStyle, characterStyle)] = look;
        }

        return look;
    }

    private CharacterLook ReadLook(string id) =>
        Chain(id).Aggregate(default(CharacterLook), (look, style) => look.Over(CharacterLook.Read(style.StyleRunProperties)));

    private ParagraphFormat ReadFormat(string id)
    {
        var chain = Chain(id).ToList();
        var properties = chain.Select(style => style.StyleParagraphProperties).OfType<StyleParagraphProperties>().ToList();
        var numbering = chain.FirstOrDefault(style => style.StyleParagraphProperties?.NumberingProperties?.NumberingId is not null);
        return new ParagraphFormat(
            chain.FirstOrDefault()?.StyleName?.Val?.Value ?? id,
            properties.Select(p => p.OutlineLevel?.Val.Stated()).FirstOrDefault(level => level is not null),
            numbering?.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val.Stated(),
            properties.Select(p => p.NumberingProperties?.NumberingLevelReference?.Val.Stated()).FirstOrDefault(level => level is not null),
            [.. chain.Select(style => style.StyleId!.Value!)]);
    }

    /// <summary>The style, then what it is based on, and so on.</summary>
    private IEnumerable<Style> Chain(string id)
    {
        for (var i = 0; i < LongestChain && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value ?? "";
        }
    }
}

/// <summary>What a paragraph style states.</summary>
/// <param name="Name">Name of the style; built-in styles have the same name in all languages ("heading 1", "toc 2", "Title").</param>
/// <param name="OutlineLevel">0 to 8 for headings, 9 for body text; null when nothing is stated.</param>
/// <param name="NumberingId">The list that the style puts its paragraphs in.</param>
/// <param name="StyleIds">The style and those that it is based on, the nearest first.</param>
internal sealed record ParagraphFormat(string Name, int? OutlineLevel, int? NumberingId, int? NumberingLevel, IReadOnlyList<string> StyleIds)
{
    public bool IsTitle => Name.Equals("Title", StringComparison.OrdinalIgnoreCase);

    public bool IsContents => Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) || Name.Equals("table of figures", StringComparison.OrdinalIgnoreCase);
}
