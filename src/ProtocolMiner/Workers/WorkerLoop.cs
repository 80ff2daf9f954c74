using ProtocolMiner.Extraction;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Workers;

/// <summary>The worker process's side: reads one file after the other, as asked, until its standard input ends.</summary>
public static class WorkerLoop
{
    /// <summary>Stack of the reading thread in bytes: deeply nested files need more than a thread's default.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    /// <param name="requests">One <see cref="WorkerRequest"/> a line.</param>
    /// <param name="answers">Receives one <see cref="WorkerAnswer"/> a line.</param>
    public static void Run(TextReader requests, TextWriter answers)
    {
        var thread = new Thread(() => Serve(requests, answers), StackSize);
        thread.Start();
        thread.Join();
    }

    private static void Serve(TextReader requests, TextWriter answers)
    {
        var reader = new ProtocolReader(new DocumentReader());
        while (requests.ReadLine() is { } line)
        {
            answers.WriteLine(WorkerMessage.Write(Answer(reader, WorkerMessage.Read<WorkerRequest>(line).Path)));
            answers.Flush();
        }
    }

    private static WorkerAnswer Answer(ProtocolReader reader, string path)
    {
        try
        {
            return new WorkerAnswer(reader.Read(path), null, null);
        }
        catch (UnreadableDocumentException e)
        {
            return new WorkerAnswer(null, e.Reason, e.Message);
        }
    }
}
