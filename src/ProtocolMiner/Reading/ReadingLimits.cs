namespace ProtocolMiner.Reading;

/// <summary>
/// Bounds of what is read of one document. Where pages, cells, time or memory end, reading stops, and what was reached is kept with a
/// finding that says so; a file that passes the others is refused.
/// </summary>
public sealed record ReadingLimits
{
    public static ReadingLimits Default { get; } = new();

    /// <summary>
    /// The same without time and memory, for a process that reads several documents at a time or does other work: what the whole process
    /// takes says nothing of one document there.
    /// </summary>
    public static ReadingLimits Shared { get; } = new() { Time = TimeSpan.MaxValue, MemoryMegabytes = int.MaxValue };

    /// <summary>Largest file in megabytes, 1 to 2,000; default 512.</summary>
    public int FileMegabytes { get; init; } = 512;

    /// <summary>Most that an Office file's XML may unpack to, in megabytes, 1 to 4,096; default 384: a thousand dense pages are a thirtieth of it.</summary>
    public int UnpackedMegabytes { get; init; } = 384;

    /// <summary>Deepest nesting of an Office file's elements, 50 to 1,000; default 400. Tables five deep in text boxes stay below a hundred.</summary>
    public int Nesting { get; init; } = 400;

    /// <summary>Most pages or slides, 1 to 100,000; default 5,000: five of the longest budgets.</summary>
    public int Pages { get; init; } = 5000;

    /// <summary>Most cells of all tables, 100 to 10,000,000; default 200,000: a thousand pages of attendance lists.</summary>
    public int TableCells { get; init; } = 200_000;

    /// <summary>Processor time after which no further page is begun; default 40 seconds.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(40);

    /// <summary>Managed memory in use, in megabytes, above which no further page is begun; default 400.</summary>
    public int MemoryMegabytes { get; init; } = 400;

    /// <summary>1-based pages that are left out, because a reader broke down over them before; <see cref="ReadingBudget.Form"/> for a PDF's form.</summary>
    public IReadOnlyList<int> BrokenPages { get; init; } = [];

    /// <exception cref="ArgumentException">A value is out of its range; the message names it.</exception>
    public ReadingLimits Checked()
    {
        Check(FileMegabytes, 1, 2000, "size of a file in megabytes");
        Check(UnpackedMegabytes, 1, 4096, "unpacked size of a file in megabytes");
        Check(Nesting, 50, 1000, "nesting of a file");
        Check(Pages, 1, 100_000, "number of pages");
        Check(TableCells, 100, 10_000_000, "number of table cells");
        return this;

        static void Check(int value, int least, int most, string name)
        {
            if (value < least || value > most)
                throw new ArgumentException($"The {name} is {least} to {most}, not {value}.");
        }
    }
}
