using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ProtocolMiner.Reading.Office;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ProtocolMiner.Reading.Word;

/// <summary>Steps through Word's markup past what only wraps content, leaving out what a reader does not see.</summary>
internal static class Markup
{
    /// <summary>The children that show once tracked changes are accepted.</summary>
    public static IEnumerable<OpenXmlElement> VisibleChildren(OpenXmlElement container) =>
        Alternatives.Children(container).Where(child => !IsRemoved(child)).Select(child => child is OpenXmlUnknownElement unknown ? Known(unknown) : child);

    /// <summary>The outermost elements of a kind, through content controls and other wrappers.</summary>
    public static IEnumerable<T> Find<T>(OpenXmlElement container)
        where T : OpenXmlElement => Find(container, child => child is T).Cast<T>();

    /// <summary>The outermost elements that are asked for.</summary>
    public static IEnumerable<OpenXmlElement> Find(OpenXmlElement container, Func<OpenXmlElement, bool> isFound) =>
        VisibleChildren(container).SelectMany(child => isFound(child) ? [child] : child.HasChildren ? Find(child, isFound) : []);

    /// <summary>Whether a text box's text runs up or down the page.</summary>
    public static bool IsTurned(TextBoxContent content)
    {
        var shape = content.Ancestors().FirstOrDefault(element => element.LocalName is "wsp");
        if (shape is not null)
            return shape.ChildElements.Any(child => child.LocalName == "bodyPr" && Attribute(child, "vert") is "vert" or "vert270");
        return content.Parent is { LocalName: "textbox" } box && (Attribute(box, "style")?.Contains("layout-flow:vertical", StringComparison.OrdinalIgnoreCase) ?? false);
    }

    /// <summary>
    /// Smart tags, which Word 2003 put around names of places and people, are no longer part of the schema. Read as the content control that
    /// is built alike, what they hold is known again.
    /// </summary>
    private static OpenXmlElement Known(OpenXmlUnknownElement element) =>
        element.LocalName == "smartTag" ? new SdtContentRun { InnerXml = element.InnerXml } : element;

    private static string? Attribute(OpenXmlElement element, string name) =>
        element.GetAttributes().Where(attribute => attribute.LocalName == name).Select(attribute => attribute.Value).FirstOrDefault();

    private static bool IsRemoved(OpenXmlElement element) => element switch
    {
        DeletedRun or MoveFromRun => true,
        // What to fill in here, where nobody has.
        SdtElement { SdtProperties: { } control } when control.GetFirstChild<ShowingPlaceholder>() is { } shown && CharacterLook.IsOn(shown) => true,
        W.TableRow row => row.TableRowProperties?.GetFirstChild<Deleted>() is not null,
        W.TableCell cell => cell.TableCellProperties?.GetFirstChild<CellDeletion>() is not null,
        _ => false,
    };
}
