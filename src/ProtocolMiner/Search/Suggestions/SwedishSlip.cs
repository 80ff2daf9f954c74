namespace ProtocolMiner.Search.Suggestions;

/// <summary>
/// What it costs to take one word for a slip of another: the weighted distance of Damerau (1964), in which the slips that people make on a
/// Swedish keyboard cost less than others. A letter beside the right one, two letters swapped, one doubled or not, å, ä, ö without marks.
/// </summary>
internal static class SwedishSlip
{
    private const float OtherLetter = 1;
    private const float LetterTooMany = 0.8f;
    private const float DoubledLetter = 0.4f;
    private const float SwappedLetters = 0.5f;
    private const float NeighbourKey = 0.6f;
    private const float MarkLeftOut = 0.3f;

    /// <summary>Keys further apart than this many widths of a key are no neighbours.</summary>
    private const double NeighbourDistance = 1.2;

    private static readonly HashSet<(char, char)> Marks = [('å', 'a'), ('ä', 'a'), ('ä', 'e'), ('ö', 'o'), ('å', 'o'), ('é', 'e')];

    /// <summary>Rows of the keyboard, and how far each is set in, in widths of a key.</summary>
    private static readonly (string Keys, double Inset)[] Rows = [("qwertyuiopå", 0), ("asdfghjklöä", 0.25), ("zxcvbnm", 0.75)];

    /// <summary>The cost of having typed one word for another; 0 when they are equal.</summary>
    public static float Cost(string typed, string meant)
    {
        var costs = new float[typed.Length + 1, meant.Length + 1];
        for (var i = 1; i <= typed.Length; i++)
            costs[i, 0] = costs[i - 1, 0] + LetterTooMany;
        for (var j = 1; j <= meant.Length; j++)
            costs[0, j] = costs[0, j - 1] + LetterTooMany;
        for (var i = 1; i <= typed.Length; i++)
        {
            for (var j = 1; j <= meant.Length; j++)
            {
                var cost = costs[i - 1, j - 1] + Substitution(typed[i - 1], meant[j - 1]);
                cost = Math.Min(cost, costs[i - 1, j] + Extra(typed, i - 1));
                cost = Math.Min(cost, costs[i, j - 1] + Extra(meant, j - 1));
                if (i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1])
                    cost = Math.Min(cost, costs[i - 2, j - 2] + SwappedLetters);
                costs[i, j] = cost;
            }
        }

        return costs[typed.Length, meant.Length];
    }

    private static float Extra(string word, int at) => at > 0 && word[at - 1] == word[at] ? DoubledLetter : LetterTooMany;

    private static float Substitution(char typed, char meant)
    {
        if (typed == meant)
            return 0;
        if (Marks.Contains((typed, meant)) || Marks.Contains((meant, typed)))
            return MarkLeftOut;
        return Place(typed) is { } one && Place(meant) is { } other && Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2)) <= NeighbourDistance
            ? NeighbourKey
            : OtherLetter;
    }

    private static (double X, double Y)? Place(char letter)
    {
        for (var row = 0; row < Rows.Length; row++)
        {
            if (Rows[row].Keys.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at)
                return (at + Rows[row].Inset, row);
        }

        return null;
    }
}
