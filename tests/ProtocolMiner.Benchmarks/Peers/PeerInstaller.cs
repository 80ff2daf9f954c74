using System.Diagnostics;

namespace ProtocolMiner.Benchmarks.Peers;

/// <summary>Installs peers with the system's package tool (Debian, Ubuntu) where they are missing.</summary>
internal static class PeerInstaller
{
    /// <param name="peers">Programs, or paths of files, with the package that has each.</param>
    /// <exception cref="InvalidOperationException">A peer is missing and cannot be installed.</exception>
    public static void Install(IEnumerable<(string Program, string Package)> peers)
    {
        string[] missing = [.. peers.Where(peer => !IsThere(peer.Program)).Select(peer => peer.Package).Distinct()];
        if (missing.Length == 0)
            return;
        Console.Error.WriteLine($"Installing {string.Join(", ", missing)} …");
        string[] call = ["apt-get", "install", "-y", "--no-install-recommends", .. missing];
        var start = Environment.IsPrivilegedProcess ? new ProcessStartInfo(call[0], call[1..]) : new ProcessStartInfo("sudo", call);
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The package tool did not start.");
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"Install these packages by hand: {string.Join(", ", missing)}.");
    }

    /// <summary>A path from the root is there where it says, whatever folder is looked in.</summary>
    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
