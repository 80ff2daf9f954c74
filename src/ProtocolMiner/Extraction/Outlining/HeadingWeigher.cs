using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Sections;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>
/// Weighs how much a line looks like an item's heading. The weights are in units of the section sign, which alone is good evidence;
/// a bare number is hardly any, since lists are numbered too, and needs looks, place or sections to support it.
/// </summary>
internal sealed class HeadingWeigher
{
    private const double SectionSign = 1;
    private const double BareNumber = 0.2;
    private const double TableRow = 1.5;
    private const double StatedHeading = 1;
    private const double Bold = 0.6;
    private const double Large = 0.6;
    private const double HasSections = 0.4;
    private const double Announced = 0.5;

    private const double NotAnnounced = -1.5;
    private const double ContentsEntry = -1.5;
    private const double Dense = -0.4;
    private const double DenseRow = -1;
    private const double NothingBelow = -0.3;
    private const double TooLong = -1.5;
    private const double Sentence = -0.8;
    private const double Indented = -0.6;
    private const double InAppendix = -1.2;

    /// <summary>A heading is rarely longer, in characters.</summary>
    private const int LongHeading = 250;

    /// <summary>Text is larger or further in than the body's when it differs by more, in points.</summary>
    private const double LargerBy = 0.4;
    private const double FurtherInBy = 8;

    private readonly IReadOnlyList<CleanBlock> blocks;
    private readonly AnnouncedRange? range;
    private readonly double bodySize;
    private readonly double bodyLeft;
    private readonly int appendix;

    public HeadingWeigher(IReadOnlyList<CleanBlock> blocks, AnnouncedRange? range)
    {
        this.blocks = blocks;
        this.range = range;
        bodySize = BodyMeasure.Size(blocks);
        bodyLeft = BodyMeasure.Left(blocks);
        appendix = BackMatterFinder.Appendix(blocks);
    }

    /// <param name="entry">The line stands in a table of contents.</param>
    /// <param name="dense">Hardly any text stands below it.</param>
    /// <param name="empty">The next candidate stands directly below, and is no item of this one's own.</param>
    /// <param name="stop">Index of the next candidate.</param>
    public double Weigh(int index, HeadingLine line, bool entry, bool dense, bool empty, int stop)
    {
        var weight = blocks[index] is Paragraph paragraph ? WeighLooks(paragraph, line) : TableRow;
        if (entry)
            weight += ContentsEntry;
        else if (dense)
            weight += blocks[index] is AgendaRow ? DenseRow : Dense;
        if (empty && blocks[index] is Paragraph)
            weight += NothingBelow;
        if (range is not null && line.Form == HeadingForm.SectionSign)
            weight += range.Contains(line.Number) ? Announced : NotAnnounced;
        if (index > appendix)
            weight += InAppendix;
        if (StartsSection(index, stop))
            weight += HasSections;
        return weight;
    }

    private double WeighLooks(Paragraph paragraph, HeadingLine line)
    {
        var weight = line.Form == HeadingForm.SectionSign ? SectionSign : BareNumber;
        var lead = RunInTitle.Split(paragraph).Lead;
        if (paragraph.Bold || lead is not null)
            weight += Bold;
        if (bodySize > 0 && paragraph.Size > bodySize + LargerBy)
            weight += Large;
        if (paragraph.HeadingLevel is not null)
            weight += StatedHeading;
        if ((lead ?? paragraph.Text).Length > LongHeading)
            weight += TooLong;
        if (line.Form == HeadingForm.Numbered)
        {
            if (lead is null && line.Rest.Length > 0 && paragraph.Text.EndsWith('.'))
                weight += Sentence;
            if (paragraph.ListLevel > 0 || (paragraph.Box is { } box && box.Left > bodyLeft + FurtherInBy))
                weight += Indented;
        }

        return weight;
    }

    /// <summary>Whether one of the next blocks heads a section, as in an item with its decision.</summary>
    private bool StartsSection(int index, int stop)
    {
        const int Near = 4;
        for (var i = index + 1; i < Math.Min(stop, index + 1 + Near); i++)
        {
            if (blocks[i] is Paragraph paragraph && SectionHeadings.Recognise(paragraph) is not null)
                return true;
        }

        return false;
    }
}
