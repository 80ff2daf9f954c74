using System.Text;
using Microsoft.SemanticKernel;
using ProtocolMiner.Assistant.Passages;

namespace ProtocolMiner.Assistant.Prompts;

/// <summary>Fills the prompts in. Texts go in as they are: the messages are sent apart, so nothing in a passage can pass itself off as an instruction's role.</summary>
internal static class PromptWriter
{
    private static readonly Kernel NoFunctions = new();
    private static readonly string System = Text("summary.system.txt");
    private static readonly IPromptTemplate Summary = Template("summary.user.txt");
    private static readonly IPromptTemplate Merge = Template("merge.user.txt");

    public static Task<Prompt> WriteAsync(string question, IEnumerable<Passage> passages, CancellationToken cancellation) =>
        RenderAsync(Summary, question, string.Join("\n\n", passages.Select(Write)), cancellation);

    /// <param name="sentences">What the parts came to, each with its citations.</param>
    public static Task<Prompt> WriteMergeAsync(string question, IEnumerable<string> sentences, CancellationToken cancellation) =>
        RenderAsync(Merge, question, string.Join('\n', sentences), cancellation);

    /// <summary>A passage as it stands in the prompt.</summary>
    public static string Write(Passage passage)
    {
        var text = new StringBuilder().Append('[').Append(passage.Number).Append("] ").Append(passage.Reference);
        if (passage.Page is { } page)
            text.Append(", sidan ").Append(page);
        return text.Append('\n').Append(passage.Text).ToString();
    }

    private static async Task<Prompt> RenderAsync(IPromptTemplate template, string question, string passages, CancellationToken cancellation)
    {
        var arguments = new KernelArguments { ["question"] = question, ["passages"] = passages };
        return new Prompt(System, await template.RenderAsync(NoFunctions, arguments, cancellation));
    }

    private static string Text(string file) => EmbeddedText.Read("Prompts." + file).Trim();

    private static IPromptTemplate Template(string file) =>
        new KernelPromptTemplateFactory { AllowDangerouslySetContent = true }.Create(new PromptTemplateConfig(Text(file)));
}
