using ProtocolMiner.Protocols;
using ProtocolMiner.Reading.Pdf.Drawing;

namespace ProtocolMiner.Reading.Pdf.Letters;

/// <summary>Tells when what a person sees on a page cannot be read from it: pictures of text, fonts that do not say which letters they draw.</summary>
internal static class LegibilityCheck
{
    /// <summary>Letters of a page that is all picture but for a stamp or page number.</summary>
    private const int FewLetters = 40;

    /// <summary>Part of the page that its largest picture covers when the page is a scan.</summary>
    private const double ScanArea = 0.5;

    /// <summary>Drawn shapes of a page without letters whose text was turned into outlines.</summary>
    private const int OutlineShapes = 150;

    /// <summary>Unreadable letters from which a font's character map is unusable; fewer are odd bullets.</summary>
    private const int LeastUnreadable = 10;

    /// <summary>Part of the letters that are unreadable. Where codes stand for other letters, at least the spaces come out as control characters.</summary>
    private const double UnreadableShare = 0.08;

    public static Finding? Check(DrawnPage page)
    {
        int letters = 0, unreadable = 0;
        foreach (var letter in page.Letters)
        {
            if (LetterText.IsUnreadable(letter.Value) && SymbolFont.Read(letter.Value, letter.Font?.Name) is null)
                unreadable++;
            if (!string.IsNullOrWhiteSpace(letter.Value))
                letters++;
        }

        if (unreadable >= LeastUnreadable && unreadable >= UnreadableShare * letters)
            return new Finding("unusable-font-map", "The page's fonts do not say which letters they draw; its text is partly or wholly unreadable. Look at the original.", page.Number);
        return letters < FewLetters && ((page.Pictures > 0 && page.Pictures >= ScanArea * page.Width * page.Height) || (letters == 0 && page.Paths.Count >= OutlineShapes))
            ? new Finding("scan-without-text", "The page is a picture without text. Have its text recognised (OCR) and read the file again.", page.Number)
            : null;
    }
}
