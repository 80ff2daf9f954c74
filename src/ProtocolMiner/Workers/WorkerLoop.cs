using ProtocolMiner.Attendance.Corrections;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Workers;

/// <summary>The worker process's side: reads one file after the other, as asked, until its standard input ends.</summary>
/// <param name="requests">One <see cref="WorkerRequest"/> a line.</param>
/// <param name="answers">Receives <see cref="WorkerAnswer"/>s, one a line: where the reader stands, again and again, and last the outcome.</param>
public sealed class WorkerLoop(TextReader requests, TextWriter answers)
{
    /// <summary>Stack of the reading thread in bytes: deeply nested files need more than a thread's default.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    public void Run()
    {
        var thread = new Thread(Serve, StackSize);
        thread.Start();
        thread.Join();
    }

    private void Serve()
    {
        while (requests.ReadLine() is { } line)
            Send(Answer(WorkerMessage.Read<WorkerRequest>(line)));
    }

    private WorkerAnswer Answer(WorkerRequest request)
    {
        try
        {
            return new WorkerAnswer { Protocol = Read(request) };
        }
        catch (UnreadableDocumentException e)
        {
            return new WorkerAnswer { Reason = e.Reason, Message = e.Message };
        }
    }

    private Protocol Read(WorkerRequest request)
    {
        var document = new DocumentReader(request.Limits, new PageReport(this)).Read(request.Path);
        if (request.TextOnly)
            return TextProtocol.Of(document);
        Send(new WorkerAnswer { Place = WorkerPlace.Interpreting });
        return ProtocolCorrector.Correct(ProtocolExtractor.Extract(DocumentCleaner.Clean(document)), request.Path);
    }

    private void Send(WorkerAnswer answer)
    {
        answers.WriteLine(WorkerMessage.Write(answer));
        answers.Flush();
    }

    private sealed class PageReport(WorkerLoop loop) : IProgress<int>
    {
        public void Report(int value) => loop.Send(new WorkerAnswer { Place = new WorkerPlace(value) });
    }
}
