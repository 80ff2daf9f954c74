using UglyToad.PdfPig.Graphics;

namespace ProtocolMiner.Reading.Pdf.Drawing;

/// <summary>What a page draws, as far as it is read.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Width">In points, as the page is shown.</param>
/// <param name="Height">In points, as the page is shown.</param>
/// <param name="Pictures">Area of all pictures in square points.</param>
internal sealed record DrawnPage(int Number, double Width, double Height, IReadOnlyList<DrawnLetter> Letters, IReadOnlyList<PdfPath> Paths, double Pictures);
