using System.CommandLine;

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
            ServeCommand.Create(),
            InspectCommand.Create(),
            WorkerCommandLine.Create(),
        };
        ExampleHelp.Install(root);
        return root;
    }
}
