namespace ProtocolMiner.Web.Pages;

/// <summary>Questions that show what the search field understands.</summary>
internal static class ExampleQuestions
{
    public static IReadOnlyList<(string Question, string Meaning)> All { get; } =
    [
        ("skolskjuts", "hittar alla böjningar och sammansättningar"),
        ("\"ekonomisk uppföljning\"", "orden intill varandra"),
        ("budget -tilläggsanslag", "utan ett ord"),
        ("återremiss år:2024", "ett visst år"),
        ("beslut:avslag", "bara sådant som fick avslag"),
    ];
}
