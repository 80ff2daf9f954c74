using System.Globalization;
using System.Text.RegularExpressions;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Benchmarks.Search;

/// <summary>
/// As many protocols as one likes, by repetition with variation: the items of a few protocols in which words are exchanged for others of the
/// same protocols, by how frequent they are, numbers for other numbers, and now and then two words make a compound that stood nowhere before,
/// so that the vocabulary grows as that of real texts does. The same every time.
/// </summary>
internal sealed partial class VariedCorpus
{
    private const int ItemsPerProtocol = 20;

    /// <summary>Bodies that meet: about those of forty municipalities.</summary>
    private const int Bodies = 400;

    private const int FirstYear = 2005;
    private const int Years = 20;

    /// <summary>The share of words that are exchanged.</summary>
    private const double Exchanged = 0.3;

    /// <summary>The share of words that become part of a new compound: one in 200 keeps the growth of the vocabulary near Heaps' law with β = 0.6.</summary>
    private const double Compounded = 0.005;

    private const int ShortestPart = 4;

    private const int Seed = 20;

    private readonly List<Item> items;
    private readonly string[] words;
    private readonly string[] parts;
    private readonly string[] names;
    private readonly string[] parties;
    private Random random = new();

    public VariedCorpus(IReadOnlyList<Protocol> protocols)
    {
        items = [.. protocols.SelectMany(protocol => protocol.Items).Where(item => item.Text.Length > 0)];
        words = [.. items.SelectMany(item => Words().Matches(item.Text).Select(match => match.Value)).Where(word => char.IsLower(word[0]))];
        parts = [.. words.Where(word => word.Length >= ShortestPart).Distinct().Order(StringComparer.Ordinal)];
        names = [.. protocols.SelectMany(protocol => protocol.Attendance).Select(row => row.Name).Where(name => name.Contains(' ', StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];
        parties = [.. protocols.SelectMany(protocol => protocol.Attendance).Select(row => row.Party).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>What people might type: the words of the titles, one, two or all of them.</summary>
    public IReadOnlyList<string> Queries => [.. items
        .Select(item => Words().Matches(item.Title ?? "").Select(match => match.Value.ToLowerInvariant()).Where(word => word.Length >= ShortestPart).ToList())
        .Where(title => title.Count > 0)
        .SelectMany((title, i) => new[] { string.Join(' ', title.Take(1 + (i % 3))) })
        .Distinct()
        .Order(StringComparer.Ordinal)];

    /// <summary>The protocols, the same each time that they are gone through; none is kept.</summary>
    public IEnumerable<(FileState File, Protocol Protocol)> Create(int count)
    {
        random = new Random(Seed);
        for (var made = 0; made < count; made += ItemsPerProtocol)
        {
            var day = new DateOnly(FirstYear, 1, 1).AddDays(random.Next(Years * 365));
            var path = string.Create(CultureInfo.InvariantCulture, $"protokoll/{made / ItemsPerProtocol}.pdf");
            var body = string.Create(CultureInfo.InvariantCulture, $"Nämnd {random.Next(Bodies)}");
            var protocol = new Protocol(
                new SourceFile(path, FileFormat.Pdf, ItemsPerProtocol, ""), DocumentKind.Minutes, body,
                Meeting.Unknown with { Body = body, Date = day }, [.. Enumerable.Range(1, ItemsPerProtocol).Select(Vary)], [], []);
            yield return (new FileState(path, "/" + path, 1, DateTime.UnixEpoch, "", "", null), protocol);
        }
    }

    private Item Vary(int number)
    {
        var item = items[random.Next(items.Count)];
        var text = Vary(item.Text);
        var decisions = item.Decisions.Select(decision => decision with { Text = Vary(decision.Text) }).ToList();
        return item with
        {
            Number = number.ToString(CultureInfo.InvariantCulture),
            Label = string.Create(CultureInfo.InvariantCulture, $"§ {number}"),
            Title = item.Title is null ? null : Vary(item.Title),
            CaseNumbers = [string.Create(CultureInfo.InvariantCulture, $"DNR {random.Next(FirstYear, FirstYear + Years)}/{random.Next(1, 2000)}")],
            Text = string.Join('\n', decisions.Select(decision => decision.Text).Prepend(text)),
            Decisions = decisions,
            Speakers = [.. item.Speakers.Select(speaker => speaker with { Name = NewName(), Party = Any(parties) })],
        };
    }

    private string Vary(string text) => Words().Replace(Digits().Replace(text, match => OtherNumber(match.Value)), match => Vary(match));

    private string Vary(Match match)
    {
        if (random.NextDouble() >= Exchanged)
            return match.Value;
        return random.NextDouble() < Compounded / Exchanged ? Any(parts) + Any(parts) : Any(words);
    }

    private string NewName() => Any(names).Split(' ')[0] + " " + Any(names).Split(' ')[^1];

    private string OtherNumber(string number) => string.Concat(number.Select(_ => (char)('0' + random.Next(10))));

    private T Any<T>(T[] choices) => choices[random.Next(choices.Length)];

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
