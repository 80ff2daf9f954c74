using ProtocolMiner.Protocols;
using ProtocolMiner.Search;

namespace ProtocolMiner.Tests.Search;

public sealed class ProtocolIndexTests
{
    [Fact]
    public void A_hit_tells_where_it_stands()
    {
        using var index = SampleIndex.OfTwo();
        var hit = Assert.Single(index.Search("skolskjuts").Hits);
        Assert.Equal("fullmäktige.pdf", hit.Document);
        Assert.Equal("Kommunfullmäktige 2023-03-23 § 21", hit.Reference);
        Assert.Equal(3, hit.Page);
        Assert.Equal("Motion om skolskjuts", hit.Title);
        Assert.Equal(new DateOnly(2023, 3, 23), hit.Date);
    }

    [Fact]
    public void Values_without_end_are_cut_and_their_document_is_found()
    {
        var endless = new string('å', 40_000);
        using var index = new SampleIndex(("a.pdf", Sample.Minutes(endless, "2024-01-01",
            Sample.Item(endless, endless, $"Vatten. {endless}").SpokenBy(endless, endless) with { CaseNumbers = [endless] })));
        Assert.Equal([endless], index.Numbers("vatten"));
    }

    [Fact]
    public void A_word_of_the_title_weighs_more_than_one_of_the_text()
    {
        using var index = new SampleIndex(("a.pdf", Sample.Minutes("Nämnden", "2024-01-01",
            Sample.Item("1", "Rapport om året", "Vatten nämns här bland mycket annat."),
            Sample.Item("2", "Vatten och avlopp", "Rapporten nämns här bland mycket annat."))));
        Assert.Equal(["2", "1"], index.Numbers("vatten"));
    }

    [Theory]
    [InlineData("organ:kommunstyrelsen", "88")]
    [InlineData("talare:Granath", "88 21")]
    [InlineData("talare:\"elin granath\" år:2023", "21")]
    [InlineData("beslut:avslag", "21")]
    [InlineData("beslut:approved", "22")]
    [InlineData("dnr:\"ks 2023/117\"", "22")]
    [InlineData("§:22", "22")]
    [InlineData("parti:m", "22")]
    [InlineData("typ:protokoll taxa", "22")]
    [InlineData("organ:finnsinte", "")]
    [InlineData("beslut:taxan", "22")]
    [InlineData("år:2023-2024 buss", "88 21")]
    [InlineData("från:2024-05", "88")]
    [InlineData("to:2023 talare:granath", "21")]
    [InlineData("from:igår", "")]
    [InlineData("organ:kommunstyrelsen OR beslut:avslag", "88 21")]
    [InlineData("decision:rejected speaker:granath party:V year:2023 body:kommunfullmäktige kind:minutes item:21", "21")]
    public void Facts_can_be_named_in_the_query(string query, string numbers)
    {
        using var index = SampleIndex.OfTwo();
        Assert.Equal(numbers, string.Join(' ', index.Numbers(query)));
    }

    [Fact]
    public void Filters_narrow_a_search()
    {
        using var index = SampleIndex.OfTwo();
        Assert.Equal(["88"], index.Search(new SearchRequest("") { From = new DateOnly(2024, 1, 1) }).Hits.Select(h => h.Item));
        Assert.Equal(["22"], index.Search(new SearchRequest("") { To = new DateOnly(2023, 12, 31), Outcome = Outcome.Approved }).Hits.Select(h => h.Item));
        Assert.Equal(["22"], index.Search(new SearchRequest("") { Case = "KS2023/117" }).Hits.Select(h => h.Item));
        Assert.Empty(index.Search(new SearchRequest("") { Kind = DocumentKind.Slides }).Hits);
        Assert.Empty(index.Search(new SearchRequest("och") { Kind = DocumentKind.Minutes }).Hits);
    }

    [Theory]
    [InlineData("\"läggas ned\"", "88")]
    [InlineData("\"ned läggas\"", "")]
    [InlineData("\"gäller från årsskiftet\"", "22")]
    [InlineData("buss -elever", "88")]
    [InlineData("skol*", "21")]
    [InlineData("inte", "88")]
    [InlineData("taxa -parti:M", "")]
    [InlineData("inte -bussarna", "")]
    [InlineData("elever -skola", "21")]
    [InlineData("som", "88")]
    [InlineData("blev", "")]
    [InlineData("och", "")]
    [InlineData("skall det", "88")]
    [InlineData("???", "")]
    [InlineData("\"\"", "")]
    public void Query_language(string query, string numbers)
    {
        using var index = SampleIndex.OfTwo();
        Assert.Equal(numbers, string.Join(' ', index.Numbers(query)));
    }

    [Fact]
    public void Facets_count_all_hits_and_not_the_page_alone()
    {
        using var index = SampleIndex.OfTwo();
        var result = index.Search(new SearchRequest("") { Limit = 1 });
        Assert.Single(result.Hits);
        Assert.Equal(3, result.Total);
        Assert.Equal([new FacetCount("Kommunfullmäktige", 2), new FacetCount("Kommunstyrelsen", 1)], result.Facets.Body);
        Assert.Equal([new FacetCount("Elin Granath", 2), new FacetCount("Nils-Erik Blom", 1)], result.Facets.Person);
    }

    [Fact]
    public void Pages_of_hits_follow_one_another()
    {
        using var index = SampleIndex.OfTwo();
        var latest = new SearchRequest("") { Order = SearchOrder.Date, Limit = 2 };
        Assert.Equal(["88", "21"], index.Search(latest).Hits.Select(h => h.Item));
        Assert.Equal(["22"], index.Search(latest with { Skip = 2 }).Hits.Select(h => h.Item));
    }

    [Fact]
    public void A_document_without_items_is_found_by_its_text()
    {
        var note = Sample.Minutes("Nämnden", "2024-01-01") with { Kind = DocumentKind.Other, Title = null, Text = "Anteckning om badplatsen" };
        using var samples = new SampleIndex(("lapp.txt", note));
        var hit = Assert.Single(samples.Search("badplatsen").Hits);
        Assert.Null(hit.Item);
        using var index = ProtocolIndex.Open(samples.Folder);
        Assert.Empty(index.FindProtocol("lapp.txt")!.Items);
    }

    [Fact]
    public void A_protocol_is_read_back_as_it_was()
    {
        using var samples = SampleIndex.OfTwo();
        using var index = ProtocolIndex.Open(samples.Folder);
        Assert.Equal(["fullmäktige.pdf", "styrelsen.pdf"], index.Documents);
        Assert.Equal(ProtocolJson.Write(Sample.Council), ProtocolJson.Write(index.FindProtocol("fullmäktige.pdf")!));
        Assert.Null(index.FindProtocol("annan.pdf"));
    }

    [Fact]
    public void A_changed_document_takes_the_place_of_the_old_one()
    {
        using var samples = SampleIndex.OfTwo();
        using (var writer = ProtocolIndexWriter.Open(samples.Folder))
        {
            writer.Replace(Sample.State("fullmäktige.pdf"), Sample.Board);
            writer.Remove(Sample.State("styrelsen.pdf").FullPath);
            writer.Commit();
        }

        Assert.Equal("fullmäktige.pdf", Assert.Single(samples.Search("").Hits).Document);
        Assert.Empty(samples.Search("skolskjuts").Hits);
    }

    [Fact]
    public void What_was_not_committed_is_not_there()
    {
        using var samples = SampleIndex.OfTwo();
        using (var writer = ProtocolIndexWriter.Open(samples.Folder))
            writer.Remove(Sample.State("styrelsen.pdf").FullPath);
        Assert.Equal(3, samples.Search("").Total);
    }

    [Fact]
    public void A_second_writer_is_told_to_wait()
    {
        using var samples = SampleIndex.OfTwo();
        using var writer = ProtocolIndexWriter.Open(samples.Folder);
        var refused = Assert.Throws<IndexUnavailableException>(() => ProtocolIndexWriter.Open(samples.Folder));
        Assert.Equal(IndexUnavailableReason.InUse, refused.Reason);
    }

    [Fact]
    public void Where_there_is_no_index_the_message_says_how_to_make_one()
    {
        var missing = Assert.Throws<IndexUnavailableException>(() => ProtocolIndex.Open("/finns/inte"));
        Assert.Equal("There is no index in /finns/inte. Build one first: protocol-miner index FOLDER --index /finns/inte", missing.Message);
    }
}
