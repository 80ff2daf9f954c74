using DocumentFormat.OpenXml;

namespace ProtocolMiner.Reading.Office;

/// <summary>
/// Files say some things twice, for newer and for older programs (<c>mc:AlternateContent</c>). Only the first way that holds anything is
/// read; the others repeat it.
/// </summary>
internal static class Alternatives
{
    /// <summary>The children of an element, with alternatives replaced by the chosen one's content.</summary>
    public static IEnumerable<OpenXmlElement> Children(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
        {
            if (child is not AlternateContent alternatives)
            {
                yield return child;
            }
            else if (Choose(alternatives) is { } chosen)
            {
                foreach (var inner in Children(chosen))
                    yield return inner;
            }
        }
    }

    private static OpenXmlElement? Choose(AlternateContent alternatives) =>
        (OpenXmlElement?)alternatives.Elements<AlternateContentChoice>().FirstOrDefault(choice => choice.HasChildren)
        ?? alternatives.GetFirstChild<AlternateContentFallback>();
}
