using ProtocolMiner.Extraction.Heads;

namespace ProtocolMiner.Tests.Extraction.Heads;

public sealed class SignatureReaderTests
{
    [Theory]
    // The function above the name.
    [InlineData("Sekreterare\nBo Ek\nOrdförande\nEva Lind\nJusterande\nKarin Sjö")]
    // Lines to sign on.
    [InlineData("Sekreterare ........ Paragrafer 1–9\nBo Ek\nOrdförande ........\nEva Lind\nJusterande ........\nKarin Sjö")]
    // The function below the name.
    [InlineData("Bo Ek\nSekreterare\nEva Lind\nOrdförande\nKarin Sjö\nJusterare")]
    // Both.
    [InlineData("Vid protokollet\nBo Ek\nSekreterare\nJusteras\nEva Lind\nOrdförande\nKarin Sjö\nJusterare")]
    // Columns.
    [InlineData("Vid protokollet\tJusteras\nBo Ek\tKarin Sjö\nOrdförande\nEva Lind")]
    [InlineData("Bo Ek\tEva Lind\tKarin Sjö\nSekreterare\tOrdförande\tJusterare")]
    // The function beside the name.
    [InlineData("Vid protokollet: Bo Ek\nJusteras: Eva Lind, ordförande\nJusteras: Karin Sjö")]
    public void Functions_find_their_names(string text)
    {
        var officers = SignatureReader.Read(LabelledPartReader.Read(Flow.Blocks(text)));
        Assert.Equal(["Eva Lind"], Names(officers, FrontField.Chair));
        Assert.Equal(["Bo Ek"], Names(officers, FrontField.Secretary));
        Assert.Equal(["Karin Sjö"], Names(officers, FrontField.Adjusters));
    }

    [Fact]
    public void Several_sign_side_by_side() =>
        Assert.Equal(["Eva Lind", "Bodil Ek", "Karin Sjö"], Names(SignatureReader.Read(LabelledPartReader.Read(Flow.Blocks("Justeras\nEva Lind\tBodil Ek\tKarin Sjö"))), FrontField.Adjusters));

    [Fact]
    public void Who_stands_in_adjusts_nothing() =>
        Assert.Equal(["Eva Lind"], Names(SignatureReader.Read(LabelledPartReader.Read(Flow.Blocks("Utses att justera: Eva Lind (S), ersättare: Bo Ek (M)"))), FrontField.Adjusters));

    [Fact]
    public void A_title_that_goes_on_below_a_name() =>
        Assert.Equal(["Eva Lind"], Names(SignatureReader.Read(LabelledPartReader.Read(Flow.Blocks("Välkomna!\nEva Lind\nOrdförande i rådet för äldre"))), FrontField.Chair));

    private static IEnumerable<string> Names(IReadOnlyList<Officer> officers, FrontField field) =>
        officers.Where(officer => officer.Field == field).Select(officer => officer.Person.Name).Distinct();
}
