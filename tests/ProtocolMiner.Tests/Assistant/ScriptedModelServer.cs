using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ProtocolMiner.Assistant;

namespace ProtocolMiner.Tests.Assistant;

/// <summary>A server that speaks OpenAI's chat interface over real HTTP and answers as it was told to, question by question.</summary>
internal sealed class ScriptedModelServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Queue<Func<HttpContext, Task>> script;
    private int connections;

    private ScriptedModelServer(IEnumerable<Func<HttpContext, Task>> script)
    {
        this.script = new Queue<Func<HttpContext, Task>>(script);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Use(next => connection =>
        {
            Interlocked.Increment(ref connections);
            return next(connection);
        })));
        app = builder.Build();
        app.MapPost("/v1/chat/completions", AnswerAsync);
    }

    /// <summary>Connections that anyone has opened, whatever for.</summary>
    public int Connections => connections;

    /// <summary>The questions as they came, JSON.</summary>
    public List<string> Questions { get; } = [];

    public ModelSettings Settings => new()
    {
        Model = "test",
        Endpoint = new Uri(app.Urls.First() + "/v1"),
        Silence = TimeSpan.FromSeconds(3),
        Retries = 1,
    };

    public static async Task<ScriptedModelServer> StartAsync(params Func<HttpContext, Task>[] script)
    {
        var server = new ScriptedModelServer(script);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Streams an answer in pieces of a few letters, as models do, then what it took.</summary>
    public static Func<HttpContext, Task> Answer(string text) => async context =>
    {
        await StreamAsync(context, text);
        await SendAsync(context, new { id = "1", @object = "chat.completion.chunk", created = 1, model = "test", choices = Array.Empty<object>(), usage = new { prompt_tokens = 900, completion_tokens = 100, total_tokens = 1000 } });
        await context.Response.WriteAsync("data: [DONE]\n\n");
    };

    public static Func<HttpContext, Task> Status(int status) => context =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync("""{"error":{"message":"not now"}}""");
    };

    /// <summary>Says nothing until the client gives up.</summary>
    public static Func<HttpContext, Task> Hang(string before = "") => async context =>
    {
        if (before.Length > 0)
            await StreamAsync(context, before);
        await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
    };

    /// <summary>Breaks the connection off in the middle of an answer.</summary>
    public static Func<HttpContext, Task> BreakOff(string before) => async context =>
    {
        await StreamAsync(context, before);
        // What was sent is on its way: breaking off at once would take it back.
        await Task.Delay(TimeSpan.FromMilliseconds(200));
        context.Abort();
    };

    public static Func<HttpContext, Task> NoJson() => context =>
    {
        context.Response.ContentType = "text/event-stream";
        return context.Response.WriteAsync("data: <html>busy</html>\n\n");
    };

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static async Task StreamAsync(HttpContext context, string text)
    {
        context.Response.ContentType = "text/event-stream";
        const int Piece = 7;
        for (var start = 0; start < text.Length; start += Piece)
        {
            var content = text.Substring(start, Math.Min(Piece, text.Length - start));
            await SendAsync(context, new { id = "1", @object = "chat.completion.chunk", created = 1, model = "test", choices = new[] { new { index = 0, delta = new { role = "assistant", content } } } });
        }
    }

    private static async Task SendAsync(HttpContext context, object chunk)
    {
        await context.Response.WriteAsync($"data: {JsonSerializer.Serialize(chunk)}\n\n");
        await context.Response.Body.FlushAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        Questions.Add(await reader.ReadToEndAsync());
        await (script.TryDequeue(out var answer) ? answer : Status((int)HttpStatusCode.NotFound))(context);
    }
}
