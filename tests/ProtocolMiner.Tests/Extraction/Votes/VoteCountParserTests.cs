using ProtocolMiner.Extraction.Votes;

namespace ProtocolMiner.Tests.Extraction.Votes;

public sealed class VoteCountParserTests
{
    [Theory]
    [InlineData("Omröstningen utfaller med 40 Ja mot 38 Nej. 3 ledamöter avstår från att rösta.", "Yes 40, No 38, Abstain 3")]
    [InlineData("Omröstningsresultat: 21 Ja, 18 Nej, 1 avstår", "Yes 21, No 18, Abstain 1")]
    [InlineData("Med 6 ja-röster mot 4 nej-röster och 1 ledamot som avstår beslutar styrelsen.", "Yes 6, No 4, Abstain 1")]
    [InlineData("Ja: 8 Nej: 5 Avstår: 0", "Yes 8, No 5, Abstain 0")]
    [InlineData("23 ledamöter röstade ja och 18 ledamöter röstade nej.", "Yes 23, No 18")]
    [InlineData("Det blev tjugotre ja-röster och arton nej-röster, ingen avstod.", "Yes 23, No 18, Abstain 0")]
    [InlineData("Anna Berg (S) och Bo Ek (M) röstar Ja (2).", "Yes 2")]
    [InlineData("För utskottets förslag avges 8 röster och för Anna Bergs förslag 2 röster.", "Yes 8, No 2")]
    [InlineData("Förslaget antas med 7 röster mot 4.", "Yes 7, No 4")]
    [InlineData("20 röstade för och 7 emot. 1 person avstod.", "Yes 20, No 7, Abstain 1")]
    [InlineData("Rösträkning: 15 för, 3 mot, 2 avstod.", "Yes 15, No 3, Abstain 2")]
    [InlineData("Omröstningen utfaller med 71 Ja mot 9 Nej. 1 ledamot är frånvarande.", "Yes 71, No 9")]
    public void Counts_are_read_however_they_are_written(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Ja röstar: Anna Berg (S), Bo Ek (M).", "Yes 2 named")]
    [InlineData("Följande röstar nej: Anna Berg (S), Bo Ek (M) och Eva Lo (C).", "No 3 named")]
    [InlineData("Avstår: Anna Berg (S).", "Abstain 1 named")]
    public void Names_are_counted_where_no_number_stands(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Ja för bifall till yrkande från den 22 mars 2031 och Nej för avslag.")]
    [InlineData("Hur var och en röstar framgår av bilaga 2.")]
    [InlineData("Ett yrkande av två ledamöter.")]
    [InlineData("Anna Berg (S) får 21 röster och Bo Ek (M) får 18 röster.")]
    public void Other_numbers_are_no_counts(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData("12", 12)]
    [InlineData("Sju", 7)]
    [InlineData("fyrtioen", 41)]
    [InlineData("trettio", 30)]
    [InlineData("inga", 0)]
    [InlineData("många", null)]
    public void Numbers_are_read_in_words(string word, int? number) => Assert.Equal(number, NumberWords.Parse(word));

    private static string Read(string text) =>
        string.Join(", ", VoteCountParser.Parse(text).Select(count => $"{count.Choice} {count.Voters}{(count.Named ? " named" : "")}"));
}
