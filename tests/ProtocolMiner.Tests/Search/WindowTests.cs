
namespace ProtocolMiner.Tests.Search;

/// <summary>Documents are scored in windows of two thousand: what lies behind the first is found as what lies in it.</summary>
public sealed class WindowTests
{
    private const int Items = 5000;

    [Theory]
    [InlineData("badhus", 2500)]
    [InlineData("badhus lekplats", 3333)]
    [InlineData("ridskola", 1000)]
    [InlineData("badhus organ:nämnden", 2500)]
    [InlineData("badhus -lekplats", 1667)]
    public void All_hits_are_counted(string query, int expected)
    {
        using var index = new SampleIndex(("a.pdf", Sample.Minutes("Nämnden", "2024-01-01", [.. Enumerable.Range(1, Items).Select(i => Sample.Item($"{i}", "Ärende", Text(i)))])));
        Assert.Equal(expected, index.Search(query).Total);
    }

    /// <summary>Every second item has one word, every third another, every tenth a compound and every tenth its parts only.</summary>
    private static string Text(int i) =>
        (i % 2 == 0 ? "Om badhus. " : "") + (i % 3 == 0 ? "Om lekplats. " : "") + (i % 10) switch { 1 => "Om ridskola.", 3 => "Om ridning i en skola.", _ => "" } + "Annat.";
}
