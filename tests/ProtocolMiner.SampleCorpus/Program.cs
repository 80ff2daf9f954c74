using ProtocolMiner.SampleCorpus;
using ProtocolMiner.SampleCorpus.Word;

if (args.Length is not (1 or 2))
{
    Console.Error.WriteLine("Usage: ProtocolMiner.SampleCorpus FOLDER [TEMPLATE.docx]");
    return 2;
}

foreach (var path in CorpusWriter.WriteAll(args[0]))
    Console.WriteLine(path);
if (args is [_, var template])
    File.WriteAllBytes(template, AttendanceListTemplate.Render());
return 0;
