using ProtocolMiner.Reading.Pdf.Letters;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;

namespace ProtocolMiner.Reading.Pdf.Drawing;

/// <summary>A letter as a page draws it, in the PDF's coordinates.</summary>
/// <param name="Value">What it stands for, by its font.</param>
/// <param name="Start">Where its advance begins on the baseline.</param>
/// <param name="End">Where its advance ends.</param>
/// <param name="Direction">Which way its text runs.</param>
/// <param name="Size">In points as it stands on the page; a font whose size is stated as nothing is as large as it is drawn.</param>
/// <param name="Stroked">Filled and stroked, which is how bold is made of a font without a bold face.</param>
internal readonly record struct DrawnLetter(string Value, PdfPoint Start, PdfPoint End, TextDirection Direction, double Size, FontDetails Font, bool Stroked);
