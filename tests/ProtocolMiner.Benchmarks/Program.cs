using System.CommandLine;
using ProtocolMiner.Benchmarks.Reading;

var root = new RootCommand("Measures ProtocolMiner, and the programs that users would pick instead.")
{
    ReadingCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
