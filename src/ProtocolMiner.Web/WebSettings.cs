using ProtocolMiner.Assistant;

namespace ProtocolMiner.Web;

/// <summary>How the web application is started.</summary>
/// <param name="IndexFolder">Folder of the index that is searched.</param>
/// <param name="Urls">Addresses to listen on, separated by semicolons.</param>
public sealed record WebSettings(string IndexFolder, string Urls)
{
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>Files and folders that the index is brought up to date from; empty when that cannot be done from the pages.</summary>
    public IReadOnlyList<string> Folders { get; init; } = [];

    /// <summary>Whether a change in the folders is noticed, and read into the index, by itself.</summary>
    public bool Watch { get; init; }

    /// <summary>How often the folders are looked through even when the system has told of no change.</summary>
    public TimeSpan WatchInterval { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long nothing may have changed before what changed is read.</summary>
    public TimeSpan WatchQuiet { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Lets anyone in who reaches an address that is not this machine's own.</summary>
    public bool AllowAnonymous { get; init; }

    /// <summary>The language model that may write summaries; none unless configured.</summary>
    public ModelSettings Model { get; init; } = new();

    /// <summary>Who says who someone is; null when nobody signs in.</summary>
    public SignInSettings? SignIn { get; init; }

    /// <summary>Names by which a browser may call the application beside this machine's own; empty for those of the addresses.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Largest file that may be dropped on a page, in bytes.</summary>
    public long UploadLimit { get; init; } = 100L * 1024 * 1024;
}
