using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace ProtocolMiner.Documents.Templates;

/// <summary>Reads and fills content controls (ISO 29500-1, 17.5.2), whether they hold words, paragraphs, cells or rows.</summary>
internal static class ContentControl
{
    /// <summary>The style in which Word shows what to write in a control that is empty.</summary>
    private const string PlaceholderStyle = "PlaceholderText";

    /// <summary>The control's tag; null when it has none.</summary>
    public static string? TagOf(SdtElement control) =>
        control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value is { Length: > 0 } tag ? tag : null;

    /// <summary>Whether it is an item of a repeating section, as Word 2013 and later make them.</summary>
    public static bool IsRepeated(SdtElement control) => control.SdtProperties?.GetFirstChild<W15.SdtRepeatedSectionItem>() is not null;

    public static IEnumerable<SdtElement> Tagged(OpenXmlElement root, string prefix) =>
        root.Descendants<SdtElement>().Where(control => TagOf(control)?.StartsWith(prefix, StringComparison.Ordinal) == true);

    /// <summary>Puts a text in place of what the control holds, in the look of its first words.</summary>
    public static void Fill(SdtElement control, string? text)
    {
        Release(control);
        var first = control.Descendants<Paragraph>().FirstOrDefault();
        foreach (var surplus in control.Descendants<Paragraph>().Skip(1).ToList())
            surplus.Remove();
        var holder = (OpenXmlElement?)first ?? control.GetFirstChild<SdtContentRun>();
        if (holder is null)
            return;
        var look = (RunProperties?)holder.Descendants<Run>().FirstOrDefault()?.RunProperties?.CloneNode(deep: true);
        if (look?.RunStyle?.Val?.Value == PlaceholderStyle)
            look.RunStyle.Remove();
        foreach (var child in holder.ChildElements.Where(child => child is not ParagraphProperties).ToList())
            child.Remove();
        var words = new Text(XmlText.Clean(text ?? "")) { Space = SpaceProcessingModeValues.Preserve };
        holder.Append(look is null ? new Run(words) : new Run(look, words));
    }

    /// <summary>
    /// Word shows what a data binding leads to rather than what stands in the control, and forgets on a click what is marked as a
    /// placeholder. Two controls may not have one number: Word gives each without number a new one.
    /// </summary>
    public static void Release(SdtElement control)
    {
        control.SdtProperties?.RemoveAllChildren<DataBinding>();
        control.SdtProperties?.RemoveAllChildren<W15.DataBinding>();
        control.SdtProperties?.RemoveAllChildren<ShowingPlaceholder>();
        control.SdtProperties?.RemoveAllChildren<SdtPlaceholder>();
        control.SdtProperties?.RemoveAllChildren<SdtId>();
    }
}
