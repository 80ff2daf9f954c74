namespace ProtocolMiner.Extraction.Attendance;

/// <summary>
/// Tells whether two spellings are of one name: a letter misread or two letters swapped in a long name, as in a scan or a slip of the
/// pen. The distance is that of Damerau (1964), of which only 0 and 1 are told apart.
/// </summary>
internal static class NameMatcher
{
    /// <summary>Shorter names differ by a letter because they are different names, in characters.</summary>
    private const int LongName = 9;

    /// <summary>The name of the list that is meant: the same one, or the only one a letter off; null when there is none.</summary>
    public static string? Nearest(string name, IEnumerable<string> list)
    {
        var names = list.ToList();
        if (names.Find(other => other.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } same)
            return same;
        var near = name.Length < LongName ? [] : names.Where(other => IsOneOff(name, other)).Take(2).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private static bool IsOneOff(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
            return false;
        var head = 0;
        while (head < Math.Min(a.Length, b.Length) && a[head] == b[head])
            head++;
        var tail = 0;
        while (tail < Math.Min(a.Length, b.Length) - head && a[^(tail + 1)] == b[^(tail + 1)])
            tail++;
        var (left, right) = (a.Length - head - tail, b.Length - head - tail);
        return (left <= 1 && right <= 1) || (left == 2 && right == 2 && a[head] == b[head + 1] && a[head + 1] == b[head]);
    }
}
