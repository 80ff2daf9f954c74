using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace ProtocolMiner.Cli.Doctor;

/// <summary>The program itself: its version, its settings, the language data that it sorts by.</summary>
internal static class ProgramCheck
{
    private const int BytesPerMegabyte = 1024 * 1024;

    public static Diagnosis Version()
    {
        var version = typeof(ProgramCheck).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "?";
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / BytesPerMegabyte;
        return Diagnosis.Well("program", $"ProtocolMiner {version}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors, {memory} MB of memory.");
    }

    public static Diagnosis Settings()
    {
        var folder = Environment.CurrentDirectory;
        try
        {
            var workers = ProgramSettings.ReadWorkerOptions(folder);
            ProgramSettings.ReadIndexOptions(folder);
            var model = ProgramSettings.ReadModelSettings(folder).Model;
            var source = File.Exists(Path.Combine(folder, ProgramSettings.FileName)) ? ProgramSettings.FileName : "defaults";
            return Diagnosis.Well(
                "settings",
                $"From {source}: {workers.Count} workers of {workers.MemoryMegabytes} MB and {workers.Timeout.TotalSeconds:0} seconds a document; "
                + (model is null ? "no language model, nothing is sent anywhere." : $"language model {model}."));
        }
        catch (SettingsException e)
        {
            return Diagnosis.Wrong("settings", e.Message);
        }
    }

    /// <summary>Without language data (ICU) Å sorts beside A, and letters with combining accents are not the same as composed ones.</summary>
    public static Diagnosis Language()
    {
        const string Hint = "Install the system's ICU package (libicu), and leave DOTNET_SYSTEM_GLOBALIZATION_INVARIANT unset.";
        try
        {
            var swedish = CultureInfo.GetCultureInfo("sv-SE").CompareInfo;
            return swedish.Compare("Åberg", "Zetterlund") > 0 && "A\u030a".Normalize() == "Å"
                ? Diagnosis.Well("language", "Swedish letters sort after Z.")
                : Diagnosis.Wrong("language", "Swedish letters do not sort after Z: the language data is missing. " + Hint);
        }
        catch (CultureNotFoundException)
        {
            return Diagnosis.Wrong("language", "There is no Swedish among the system's languages. " + Hint);
        }
    }
}
