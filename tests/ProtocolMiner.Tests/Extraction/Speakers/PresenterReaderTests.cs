using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Extraction.Speakers;

namespace ProtocolMiner.Tests.Extraction.Speakers;

public sealed class PresenterReaderTests
{
    [Theory]
    [InlineData("Anna Berg, driftchef", "Anna Berg|driftchef Presents")]
    [InlineData("Gun, Anna", "Gun| Presents; Anna| Presents")]
    [InlineData("Gun Ekdal Anna Berg", "Gun Ekdal| Presents; Anna Berg| Presents")]
    [InlineData("Anna Berg\nBo Ek", "Anna Berg| Presents; Bo Ek| Presents")]
    [InlineData("ordf.", "|ordf. Chairs")]
    [InlineData("(Siv Lo tog över som mötesordförande) Rektorerna", "Siv Lo| Chairs; |Rektorerna Presents")]
    public void Reads_names_and_titles_of_a_cell(string cell, string expected) =>
        Assert.Equal(expected, string.Join("; ", PresenterReader.Read(cell, PersonDirectory.Empty).Select(x => $"{x.Subject.Name}|{x.Subject.Title} {x.Act}")));
}
