using ProtocolMiner.Reading.Pdf.Letters;
using UglyToad.PdfPig.Core;

namespace ProtocolMiner.Tests.Reading.Pdf;

/// <summary>Which way text runs, by its advance or, without one, by its letter's turn.</summary>
public sealed class FrameTests
{
    [Theory]
    [InlineData(10, 0.5, TextDirection.Level)]
    [InlineData(-10, 0, TextDirection.UpsideDown)]
    [InlineData(0, 10, TextDirection.Up)]
    [InlineData(0.5, -10, TextDirection.Down)]
    [InlineData(7, 7, TextDirection.Slanted)]
    public void Text_runs_where_its_advance_points(double x, double y, object direction) =>
        Assert.Equal(direction, Frame.DirectionFrom(new PdfPoint(0, 0), new PdfPoint(x, y)));

    [Fact]
    public void A_letter_without_advance_points_nowhere() => Assert.Null(Frame.DirectionFrom(new PdfPoint(5, 5), new PdfPoint(5, 5)));

    [Theory]
    [InlineData(0, TextDirection.Level)]
    [InlineData(-180, TextDirection.UpsideDown)]
    [InlineData(90.00001, TextDirection.Up)]
    [InlineData(-90, TextDirection.Down)]
    [InlineData(45, TextDirection.Slanted)]
    public void It_is_read_as_it_is_turned(double degrees, object direction) => Assert.Equal(direction, Frame.DirectionOfTurn(degrees));
}
