using ProtocolMiner.Protocols;

namespace ProtocolMiner.Reading;

/// <summary>What is left of a document's bounds while it is read. Readers ask it before each page.</summary>
/// <param name="begun">Told of each page that is begun, 1-based.</param>
internal sealed class ReadingBudget(ReadingLimits limits, IProgress<int>? begun = null)
{
    /// <summary>What is told and left out in a page's place when it is a PDF's form, which belongs to no page.</summary>
    public const int Form = 0;

    private const long Megabyte = 1024 * 1024;

    private readonly TimeSpan started = Environment.CpuUsage.TotalTime;

    public ReadingLimits Limits { get; } = limits;

    /// <summary>
    /// Whether a page may be begun. The first always may: a bound that leaves nothing tells nothing.
    /// </summary>
    /// <param name="count">Pages of the document.</param>
    /// <param name="findings">Receives why reading stops here.</param>
    public bool Begin(int page, int count, ICollection<Finding> findings)
    {
        if (page > 1 && Spent() is var (code, why) && code.Length > 0)
        {
            findings.Add(new Finding(code, $"{why}: pages {page} to {count} were not read. Split the document, or allow more.", page));
            return false;
        }

        if (page > Limits.Pages)
        {
            findings.Add(new Finding("page-limit", $"The document has {count} pages; only the first {Limits.Pages} were read. Split it, or allow more.", page));
            return false;
        }

        begun?.Report(page);
        return true;
    }

    /// <summary>Whether a page is known to break the reader, which is said in a finding.</summary>
    public bool IsBroken(int page, ICollection<Finding> findings)
    {
        if (!Limits.BrokenPages.Contains(page))
            return false;
        findings.Add(new Finding("page-unreadable", "The reader broke down over this page, which was left out. Check it in the original.", page));
        return true;
    }

    /// <summary>Whether a PDF's form may be read; when it broke the reader before, that is said in a finding.</summary>
    public bool BeginForm(ICollection<Finding> findings)
    {
        if (Limits.BrokenPages.Contains(Form))
        {
            findings.Add(UnreadableForm);
            return false;
        }

        begun?.Report(Form);
        return true;
    }

    /// <summary>What is filled in in the form is missing from the pages.</summary>
    public static Finding UnreadableForm { get; } =
        new("form-unreadable", "What is filled in in the file's form could not be read. Compare the original, or print it to a new PDF.", null);

    private (string Code, string Why) Spent()
    {
        if (Environment.CpuUsage.TotalTime - started >= Limits.Time)
            return ("time-limit", $"Reading took longer than {Limits.Time.TotalSeconds:0} seconds");

        // What is in use is only known after a collection, which is worth its time when the bound is near.
        var bound = Limits.MemoryMegabytes * Megabyte;
        return GC.GetTotalMemory(forceFullCollection: false) > bound && GC.GetTotalMemory(forceFullCollection: true) > bound
            ? ("memory-limit", $"Reading took more than {Limits.MemoryMegabytes} MB of memory")
            : ("", "");
    }
}
