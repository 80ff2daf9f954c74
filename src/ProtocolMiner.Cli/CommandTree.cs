using System.CommandLine;
using ProtocolMiner.Cli.Doctor;

namespace ProtocolMiner.Cli;

/// <summary>The commands, in the order in which help lists them.</summary>
internal static class CommandTree
{
    public static RootCommand Build()
    {
        var root = new RootCommand("Reads Swedish meeting protocols: §§, decisions, votes, speakers and attendance; and searches them.")
        {
            ExtractCommand.Create(),
            IndexCommand.Create(),
            SearchCommand.Create(),
            ThemesCommand.Create(),
            SimilarCommand.Create(),
            PersonCommand.Create(),
            CheckCommand.Create(),
            AttendanceCommand.Create(),
            DecisionsCommand.Create(),
            FeesCommand.Create(),
            ExcerptCommand.Create(),
            SummaryCommand.Create(),
            ServeCommand.Create(),
            ExportCommand.Create(),
            InspectCommand.Create(),
            DoctorCommand.Create(),
            WorkerCommandLine.Create(),
        };
        root.Options.Add(ProgramLog.Verbose);
        ExampleHelp.Install(root);
        return root;
    }
}
