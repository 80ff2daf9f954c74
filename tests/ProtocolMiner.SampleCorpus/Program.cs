using ProtocolMiner.SampleCorpus;

if (args.Length != 1)
{
    Console.Error.WriteLine("Usage: ProtocolMiner.SampleCorpus FOLDER");
    return 2;
}

foreach (var path in CorpusWriter.WriteAll(args[0]))
    Console.WriteLine(path);
return 0;
