using System.Text;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Reading.Text;

/// <summary>
/// Decodes a text file: by its byte order mark, else as UTF-8 when it is valid UTF-8, else as Windows-1252, which is what Swedish
/// programs without Unicode write.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 =
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback)!;

    /// <summary>Byte order marks, the longest first: UTF-32's little-endian mark begins with UTF-16's.</summary>
    private static readonly Encoding[] Marked =
        [new UTF32Encoding(false, true), new UTF32Encoding(true, true), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <exception cref="UnreadableDocumentException">The bytes are no text.</exception>
    public static (string Text, IReadOnlyList<Finding> Findings) Decode(string path, byte[] bytes)
    {
        var text = DecodeBytes(bytes);
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new UnreadableDocumentException(UnreadableReason.WrongFormat, path, "The file is named as text but holds binary data.");
        if (string.IsNullOrWhiteSpace(text))
            throw new UnreadableDocumentException(UnreadableReason.Empty, path, "The file holds no text.");
        return MojibakeRepairer.TryRepair(text, Windows1252, StrictUtf8, out var repaired)
            ? (repaired, [new Finding("mojibake", "The letters å, ä, ö had been saved wrongly (\"Ã¥\" for \"å\") and were put right. Compare with the original where it matters.", null)])
            : (text, []);
    }

    private static string DecodeBytes(byte[] bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.AsSpan().StartsWith(encoding.Preamble))
                return encoding.GetString(bytes, encoding.Preamble.Length, bytes.Length - encoding.Preamble.Length);
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }
}
