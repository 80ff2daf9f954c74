using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Tests.Search;

/// <summary>Invented protocols for the tests of the index.</summary>
internal static class Sample
{
    public static Protocol Minutes(string body, string date, params Item[] items) => new(
        new SourceFile("", FileFormat.Pdf, 9, "00"), DocumentKind.Minutes, $"{body} {date}",
        Meeting.Unknown with { Body = body, Date = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture) }, items, [], []);

    public static Item Item(string number, string title, string text) =>
        new(number, $"§ {number}", title, [], 3, 3, text, [], [], [], [], [], []);

    public static Item Deciding(this Item item, string decision, Outcome outcome) =>
        item with { Decisions = [.. item.Decisions, new Decision(decision, DecisionStatus.Adopted, outcome, item.Page)], Text = item.Text + "\n" + decision };

    public static Item SpokenBy(this Item item, string name, string party) =>
        item with { Speakers = [.. item.Speakers, new Speaker(name, null, party, null, SpeechAct.Speaks, item.Page, name)] };

    public static FileState State(string path) =>
        new(path, "/documents/" + path, 100, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc), "00", "1", null);

    public static Protocol Council { get; } = Minutes(
        "Kommunfullmäktige", "2023-03-23",
        Item("21", "Motion om skolskjuts", "Motionären vill att alla elever får åka buss.")
            .Deciding("Motionen avslås.", Outcome.Rejected).SpokenBy("Elin Granath", "V"),
        Item("22", "Taxa för återvinning", "Ny taxa gäller från årsskiftet.")
            .Deciding("Taxan antas.", Outcome.Approved).SpokenBy("Nils-Erik Blom", "M") with
        { CaseNumbers = ["KS 2023/117"] });

    public static Protocol Board { get; } = Minutes(
        "Kommunstyrelsen", "2024-05-14",
        Item("88", "Bussar på landsbygden", "Trafiken ska inte läggas ned. Bussarna går som förut.")
            .Deciding("Ärendet återremitteras.", Outcome.ReferredBack).SpokenBy("Elin Granath", "V"));
}

/// <summary>An index in a folder of its own, gone after the test.</summary>
internal sealed class SampleIndex : IDisposable
{
    public SampleIndex(params (string Path, Protocol Protocol)[] documents)
    {
        using var writer = ProtocolIndexWriter.Open(Folder);
        foreach (var (path, protocol) in documents)
            writer.Replace(Sample.State(path), protocol);
        writer.Commit();
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("protocol-miner-").FullName;

    public static SampleIndex OfTwo() => new(("fullmäktige.pdf", Sample.Council), ("styrelsen.pdf", Sample.Board));

    public SearchResult Search(string query) => Search(new SearchRequest(query));

    public SearchResult Search(SearchRequest request)
    {
        using var index = ProtocolIndex.Open(Folder);
        return index.Search(request);
    }

    /// <summary>Numbers of the items that a query finds, in order.</summary>
    public IEnumerable<string?> Numbers(string query) => Search(query).Hits.Select(hit => hit.Item);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
