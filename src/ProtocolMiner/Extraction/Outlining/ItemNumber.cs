using System.Globalization;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>An item's number in an order: "12", "12a", "3.1".</summary>
internal sealed record ItemNumber(int First, int Second, string Letter) : IComparable<ItemNumber>
{
    public static ItemNumber Parse(string digits, string letter)
    {
        var parts = digits.Split('.', StringSplitOptions.RemoveEmptyEntries);
        return new ItemNumber(
            int.Parse(parts[0], CultureInfo.InvariantCulture),
            parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0,
            letter);
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
        (First == other.First + 1 && Second <= 1)
        || (First == other.First && Second == other.Second + 1)
        || (First == other.First && Second == other.Second && Letter.Length > 0);

    public override string ToString() =>
        First.ToString(CultureInfo.InvariantCulture) + (Second > 0 ? "." + Second.ToString(CultureInfo.InvariantCulture) : "") + Letter;
}
