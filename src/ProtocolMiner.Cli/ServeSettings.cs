using ProtocolMiner.Web;

namespace ProtocolMiner.Cli;

/// <summary>The settings of the web application: the section <c>Web</c> of <c>appsettings.json</c>.</summary>
internal static class ServeSettings
{
    private const int MostUploadMegabytes = 2000;

    /// <param name="settings">What the command line says; the file's values are put into it.</param>
    /// <exception cref="SettingsException">The file cannot be read, or a value is wrong; the message says which.</exception>
    public static WebSettings Read(string folder, WebSettings settings) => ProgramSettings.Read<WebSection, WebSettings>(folder, "Web", section => settings with
    {
        Watch = section.Watch ?? settings.Watch,
        Hosts = section.Hosts ?? [],
        UploadLimit = section.UploadMegabytes is { } megabytes ? Checked(megabytes) * 1024L * 1024 : settings.UploadLimit,
        SignIn = section.SignIn is { } signIn ? Checked(signIn) : null,
    });

    private static int Checked(int megabytes) => megabytes is > 0 and <= MostUploadMegabytes
        ? megabytes
        : throw new ArgumentException($"Web:UploadMegabytes is {megabytes}, and must be 1 to {MostUploadMegabytes}.");

    /// <summary>What passes through the issuer's pages and answers decides who may read, so another machine must be asked by https.</summary>
    private static SignInSettings Checked(SignInSection section)
    {
        if (!Uri.TryCreate(section.Authority, UriKind.Absolute, out var authority) || (authority.Scheme != Uri.UriSchemeHttps && !authority.IsLoopback))
            throw new ArgumentException($"Web:SignIn:Authority is \"{section.Authority}\", and must be an https address.");
        if (string.IsNullOrWhiteSpace(section.ClientId))
            throw new ArgumentException("Web:SignIn:ClientId is missing.");
        return new SignInSettings(authority, section.ClientId) { ClientSecret = section.ClientSecret };
    }

    private sealed record WebSection
    {
        public bool? Watch { get; init; }

        public string[]? Hosts { get; init; }

        public int? UploadMegabytes { get; init; }

        public SignInSection? SignIn { get; init; }
    }

    private sealed record SignInSection
    {
        public string? Authority { get; init; }

        public string? ClientId { get; init; }

        public string? ClientSecret { get; init; }
    }
}
