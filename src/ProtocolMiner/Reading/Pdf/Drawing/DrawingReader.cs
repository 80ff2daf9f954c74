using ProtocolMiner.Reading.Pdf.Letters;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace ProtocolMiner.Reading.Pdf.Drawing;

/// <summary>
/// Carries out a page's drawing operations and keeps its letters, paths and the area of its pictures. The PDF library's own reader also keeps
/// boxes around each letter, colours, clipping and marked content, which nobody here reads and which take longer than the rest.
/// </summary>
internal sealed partial class DrawingReader(
    DrawnPage page,
    IResourceStore resources,
    IPdfTokenScanner scanner,
    IPageContentParser parser,
    ILookupFilterProvider filters,
    CropBox cropBox,
    UserSpaceUnit unit,
    PageRotationDegrees rotation,
    TransformationMatrix initialMatrix,
    ParsingOptions options)
    : BaseStreamProcessor<DrawnPage>(page.Number, resources, scanner, parser, filters, cropBox, unit, rotation, initialMatrix, options)
{
    private static readonly PdfRectangle UnitSquare = new(new PdfPoint(0, 0), new PdfPoint(1, 1));

    private readonly List<DrawnLetter> letters = [];
    private double pictures;

    /// <summary>The text that a diacritic was shown in last, which alone it can join.</summary>
    private int lastSequence;

    public override DrawnPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        return page with { Letters = letters, Paths = paths, Pictures = pictures };
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        if (Diacritics.IsInCombiningDiacriticRange(unicode) && currentOffset > 0 && letters.Count > 0 && lastSequence == TextSequence
            && Diacritics.TryCombineDiacriticWithPreviousLetter(unicode, letters[^1].Value, out var combined))
        {
            letters[^1] = letters[^1] with { Value = combined };
            return;
        }

        var start = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 0))));
        var end = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0))));
        var direction = Frame.DirectionFrom(start, end);
        var size = Math.Round(pointSize, 1);
        if (direction is null || !(size > 0))
        {
            var box = Box(renderingMatrix, textMatrix, transformationMatrix, characterBoundingBox);
            direction ??= Frame.DirectionOfTurn(box.Rotation);
            if (!(size > 0))
                size = Math.Max(1, Math.Round(box.Height, 1));
        }

        letters.Add(new DrawnLetter(unicode, start, end, direction.Value, size, font.Details, currentState.FontState.TextRenderingMode == TextRenderingMode.FillThenStroke));
        lastSequence = TextSequence;
    }

    /// <summary>The box around what is drawn of a letter; around its advance when nothing is.</summary>
    private PdfRectangle Box(in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix transformation, CharacterBoundingBox box)
    {
        var drawn = PerformantRectangleTransformer.Transform(in rendering, in text, in transformation, box.GlyphBounds);
        return drawn.Width > 0 || drawn.Height > 0
            ? drawn
            : PerformantRectangleTransformer.Transform(in rendering, in text, in transformation, new PdfRectangle(0, 0, box.Width, UserSpaceUnit.PointMultiples));
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => AddPicture(xObjectContentRecord.AppliedTransformation.Transform(UnitSquare));

    protected override void RenderInlineImage(InlineImage inlineImage) => AddPicture(inlineImage.BoundingBox);

    private void AddPicture(PdfRectangle box) => pictures += box.Width * box.Height;

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }
}
