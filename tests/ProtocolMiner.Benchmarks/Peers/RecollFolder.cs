namespace ProtocolMiner.Benchmarks.Peers;

/// <summary>A configuration of Recoll for one folder, with Swedish stems; its index lies in it.</summary>
internal static class RecollFolder
{
    /// <returns>The configuration's folder.</returns>
    public static string Create(string config, string folder)
    {
        Directory.CreateDirectory(config);
        File.WriteAllText(Path.Combine(config, "recoll.conf"), $"topdirs = {folder}\nindexstemminglanguages = swedish\n");
        return config;
    }
}
