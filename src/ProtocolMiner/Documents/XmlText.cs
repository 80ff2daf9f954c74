using System.Xml;

namespace ProtocolMiner.Documents;

/// <summary>Text that may stand in XML: characters that XML 1.0 forbids (§ 2.2, such as NUL) are left out.</summary>
internal static class XmlText
{
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text, i))
                return Filter(text);
        }

        return text;
    }

    private static string Filter(string text) => string.Concat(text.Where((_, i) => IsAllowed(text, i)));

    private static bool IsAllowed(string text, int i) =>
        XmlConvert.IsXmlChar(text[i])
        || (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
}
