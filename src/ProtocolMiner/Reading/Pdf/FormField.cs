using UglyToad.PdfPig.Core;

namespace ProtocolMiner.Reading.Pdf;

/// <summary>What somebody has filled in in a field of a PDF's form.</summary>
/// <param name="Page">1-based.</param>
/// <param name="Place">In the PDF's coordinates.</param>
/// <param name="Value">Text, or a ticked box as a sign; never empty.</param>
internal sealed record FormField(int Page, PdfRectangle Place, string Value);
