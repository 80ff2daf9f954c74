using ProtocolMiner.Extraction.Recusals;

namespace ProtocolMiner.Tests.Extraction.Recusals;

public sealed class RecusalPassTests
{
    [Theory]
    [InlineData("Anna Berg (S) anmäler jäv och deltar inte i handläggningen.", "Anna Berg (S)")]
    [InlineData("På grund av jäv deltar inte Anna Berg (S) och Bo Ek (M) i beslutet.", "Anna Berg (S), Bo Ek (M)")]
    [InlineData("Bo Ek (M) lämnar lokalen på grund av jäv och ersätts av Cia Lo (M).", "Bo Ek (M)")]
    [InlineData("Ordföranden anmäler jäv. Bo Ek (M) leder behandlingen av ärendet.", "Eva Ek (S)")]
    [InlineData("**Jäv**\n\nAnna Berg (S)", "Anna Berg (S)")]
    [InlineData("**Jäv**\n\nAnna Berg (S) anmäler jäv. Bo Ek (S) tjänstgör i hennes ställe.", "Anna Berg (S)")]
    [InlineData("Anna Berg (S) anmäler jäv under paragraf 9.", "")]
    [InlineData("Anna Berg (S) anmäler jäv vid § 7 och deltar inte.", "Anna Berg (S)")]
    [InlineData("Inget jäv anmäldes. Anna Berg (S) yrkar bifall.", "")]
    [InlineData("Anna Berg (S) yrkar bifall.", "")]
    public void Reads_who_took_no_part(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", ItemFlow.Run(new RecusalPass(), text).Recusals.Select(r => $"{r.Name} ({r.Party})")));

    [Theory]
    [InlineData("§§ 10–14, jäv § 12", "12", true)]
    [InlineData("ej § 12 på grund av jäv", "12", true)]
    [InlineData("jäv §§ 11 och 12", "12", true)]
    [InlineData("jäv § 112", "12", false)]
    [InlineData("§§ 10–12", "12", false)]
    public void Notes_of_the_attendance_name_items(string note, string number, bool recused) =>
        Assert.Equal(recused, RecusalNote.Names(note, number));
}
