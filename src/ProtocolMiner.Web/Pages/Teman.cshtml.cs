using System.Globalization;
using ProtocolMiner.Assistant;
using ProtocolMiner.Search;
using ProtocolMiner.Themes;
using ProtocolMiner.Themes.Summaries;
using ProtocolMiner.Themes.Timelines;
using ProtocolMiner.Web.Charts;
using ProtocolMiner.Web.Indexes;
using ProtocolMiner.Web.Queries;

namespace ProtocolMiner.Web.Pages;

/// <summary>A theme (<em>tema</em>) over time: its share of all §§, who dealt with it, and the decisions behind each point.</summary>
internal sealed class TemanModel(CurrentIndex current, WebSettings settings) : IndexPageModel(current)
{
    /// <summary>Paragraphs that are listed of a period; the rest are found by the search that the page links.</summary>
    public const int ShownInPeriod = 12;

    public SearchAddress Address { get; private set; } = new();

    /// <summary>The language model that may write summaries.</summary>
    public ModelSettings LanguageModel { get; } = settings.Model;

    /// <summary>Null when no theme was asked for.</summary>
    public ThemeTrend? Trend { get; private set; }

    /// <summary>What the documents say of the theme, in their own sentences; null when none was asked for.</summary>
    public ExtractiveSummary? Summary { get; private set; }

    /// <summary>What the collection is about; null when a theme was asked for.</summary>
    public ThemeList? List { get; private set; }

    public TrendChart? Chart { get; private set; }

    /// <summary>The periods in which the theme was mentioned, the latest first, with what was said in them.</summary>
    public IEnumerable<(Period Period, IReadOnlyList<ThemeItem> Items)> Mentions => (Trend?.Items ?? [])
        .GroupBy(item => Period.Of(item.Date!.Value, Trend!.Length))
        .OrderByDescending(group => group.Key)
        .Select(group => (group.Key, (IReadOnlyList<ThemeItem>)[.. group.OrderByDescending(item => item.Central).ThenBy(item => item.Date)]));

    public void OnGet()
    {
        Address = SearchAddress.Read(Request.Query);
        if (string.IsNullOrWhiteSpace(Address.Query))
        {
            List = Loan.Themes;
            return;
        }

        Trend = new ThemeFinder(Index).Follow(Address.ToRequest(), Length());
        Summary = new ExtractiveSummarizer(Index).Summarize(Address.ToRequest());
        Chart = TrendChart.Of(Trend.Points);
    }

    /// <summary>The address of the search for what was said in a period.</summary>
    public string SearchIn(Period period) =>
        "/" + (Address with { From = period.Start, To = period.End, Year = null, Order = SearchOrder.Date }).ToQueryString();

    /// <summary>The length that the address asks for; null to let it be fitting.</summary>
    private PeriodLength? Length() => Request.Query["period"].ToString() switch
    {
        "ar" => PeriodLength.Year,
        "kvartal" => PeriodLength.Quarter,
        _ => null,
    };

    public static string Count(int number) => number.ToString("N0", CultureInfo.GetCultureInfo("sv-SE"));
}
