using System.CommandLine;
using ProtocolMiner.Benchmarks.Growth;
using ProtocolMiner.Benchmarks.Java;
using ProtocolMiner.Benchmarks.Peers;
using ProtocolMiner.Benchmarks.Reading;
using ProtocolMiner.Benchmarks.Search;
using ProtocolMiner.Benchmarks.Web;

var root = new RootCommand("Measures ProtocolMiner, and the programs that users would pick instead.")
{
    ReadingCommand.Create(),
    SearchScaleCommand.Create(),
    SearchQualityCommand.Create(),
    JavaLuceneCommand.Create(),
    PeersCommand.Create(),
    GrowthCommand.Create(),
    WebCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
