using System.Globalization;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>An item's number in an order: "12", "12a", "3.1", and "4–6" for an item that stands for several.</summary>
internal sealed record ItemNumber(int First, int Second, string Letter) : IComparable<ItemNumber>
{
    /// <summary>A heading stands for no more numbers than these; more are those of a whole protocol.</summary>
    private const int MostTogether = 10;

    /// <summary>The last of several numbers under one heading; otherwise the number itself.</summary>
    public int Last { get; private init; } = First;

    public static ItemNumber Parse(string digits, string letter)
    {
        var parts = digits.Split('.', StringSplitOptions.RemoveEmptyEntries);
        return new ItemNumber(
            int.Parse(parts[0], CultureInfo.InvariantCulture),
            parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0,
            letter);
    }

    /// <summary>Several numbers under one heading; null when they do not rise, or are too many for one.</summary>
    public static ItemNumber? ParseRange(string first, string last)
    {
        var (from, to) = (int.Parse(first, CultureInfo.InvariantCulture), int.Parse(last, CultureInfo.InvariantCulture));
        return to > from && to - from < MostTogether ? new ItemNumber(from, 0, "") { Last = to } : null;
    }

    public int CompareTo(ItemNumber? other)
    {
        if (other is null)
            return 1;
        var order = First.CompareTo(other.First);
        if (order == 0)
            order = Second.CompareTo(other.Second);
        return order != 0 ? order : string.CompareOrdinal(Letter, other.Letter);
    }

    /// <summary>Whether this is the number that a reader expects after the other: one more, or one level down.</summary>
    public bool Follows(ItemNumber other) =>
        (First == other.Last + 1 && Second <= 1)
        || (First == other.First && Second == other.Second + 1)
        || (First == other.First && Second == other.Second && Letter.Length > 0);

    /// <summary>Whether this is the first number a level below the other: "3.1" below "3".</summary>
    public bool IsFirstWithin(ItemNumber other) => First == other.First && other.Second == 0 && Second == 1;

    public override string ToString() =>
        First.ToString(CultureInfo.InvariantCulture) + (Last > First ? "–" + Last.ToString(CultureInfo.InvariantCulture) : "") + (Second > 0 ? "." + Second.ToString(CultureInfo.InvariantCulture) : "") + Letter;
}
