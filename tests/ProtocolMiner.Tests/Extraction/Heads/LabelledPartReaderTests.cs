using ProtocolMiner.Extraction.Heads;

namespace ProtocolMiner.Tests.Extraction.Heads;

/// <summary>The same front page in every layout that labels and texts come in.</summary>
public sealed class LabelledPartReaderTests
{
    [Theory]
    [InlineData("| Plats | Sal Eken |\n| Ordförande | Eva Lind |")]
    [InlineData("Plats: Sal Eken\nOrdförande: Eva Lind")]
    [InlineData("Plats\tSal Eken\nOrdförande\tEva Lind")]
    [InlineData("**Plats** Sal Eken\n**Ordförande** Eva Lind")]
    [InlineData("Plats\tOrdförande\nSal Eken\tEva Lind")]
    [InlineData("| Plats | Ordförande |\n| Sal Eken | Eva Lind |")]
    [InlineData("**Plats**\nSal Eken\n**Ordförande**\nEva Lind")]
    [InlineData("| Plats | Sal Eken | Ordförande | Eva Lind |")]
    [InlineData("Plats: Sal Eken Ordförande: Eva Lind")]
    [InlineData("Plats Sal Eken\nOrdförande Eva Lind")]
    public void Labels_are_found_however_they_are_laid_out(string text)
    {
        var parts = LabelledPartReader.Read(Flow.Blocks(text));
        Assert.Equal([(FrontField.Place, "Sal Eken"), (FrontField.Chair, "Eva Lind")], parts.Select(part => (part.Label!.Field, part.Text)));
    }

    [Fact]
    public void A_title_beside_a_name_is_no_label() =>
        Assert.All(LabelledPartReader.Read(Flow.Blocks("| Eva Lind | ledamot |\n| Bo Ek | ersättare |")), part => Assert.Null(part.Label));

    [Fact]
    public void A_heading_within_a_row_belongs_to_the_row()
    {
        var parts = LabelledPartReader.Read(Flow.Blocks("| Beslutande | Ledamöter / Eva Lind (S) / Tjänstgörande ersättare / Bo Ek (M) |"));
        Assert.Equal([null, "Beslutande", "Beslutande"], parts.Select(part => part.Within?.Text));
    }

    [Fact]
    public void Functions_and_names_in_one_line()
    {
        var parts = LabelledPartReader.Read(Flow.Blocks("Ordförande Eva Lind Sekreterare Bo Ek Justerare Karin Sjö, Lars Holm"));
        Assert.Equal(["Eva Lind", "Bo Ek", "Karin Sjö, Lars Holm"], parts.Select(part => part.Text));
    }

    [Fact]
    public void A_sentence_that_begins_with_a_function_is_no_label() =>
        Assert.Null(Assert.Single(LabelledPartReader.Read(Flow.Blocks("Ordförande Eva Lind hälsade alla välkomna."))).Label);
}
