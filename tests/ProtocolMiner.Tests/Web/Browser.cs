using Microsoft.Playwright;

namespace ProtocolMiner.Tests.Web;

/// <summary>A real browser, installed by the machine's package manager: Debian's or Ubuntu's Chromium, or Chrome.</summary>
internal static class Browser
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public static string? Path { get; } = Places.FirstOrDefault(File.Exists);

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Path,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
}

/// <summary>A test in a real browser, reported as skipped where none is installed.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Path is null)
            Skip = "No browser is installed (Debian and Ubuntu: apt-get install chromium).";
    }
}

/// <inheritdoc cref="BrowserFactAttribute"/>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Browser.Path is null)
            Skip = "No browser is installed (Debian and Ubuntu: apt-get install chromium).";
    }
}
