using ProtocolMiner.Attendance.Yaml;

namespace ProtocolMiner.Attendance.Fees;

/// <summary>How time becomes a fee.</summary>
public enum FeeMethod
{
    /// <summary>A meeting is half a day or a whole one (<em>halvdag, heldag</em>).</summary>
    Days,

    /// <summary>Every begun part of an hour counts (<em>timarvode</em>).</summary>
    Hours,
}

/// <summary>As what somebody is paid.</summary>
public enum FeeRole
{
    Chair,
    ViceChair,
    Member,

    /// <summary>Tjänstgörande ersättare.</summary>
    ServingSubstitute,

    /// <summary>Närvarande ersättare som inte tjänstgör.</summary>
    Substitute,
}

/// <summary>A body's rules for fees (<em>arvodesregler</em>), from a text file that <c>docs/arvodesregler.md</c> describes.</summary>
/// <param name="Name">What the rules are called, for the reader of the list.</param>
/// <param name="HalfDayHours">The longest half day, in hours; a longer meeting is a whole day.</param>
/// <param name="HalfDay">In kronor; null when the rules state no sums.</param>
/// <param name="WholeDay">In kronor.</param>
/// <param name="Hour">In kronor.</param>
/// <param name="BegunMinutes">Time is rounded up to whole parts of so many minutes.</param>
/// <param name="DeductsAdjournments">Whether adjournments are taken off the time.</param>
/// <param name="Shares">Per cent of the fee by role; 0 for who is not paid.</param>
public sealed record FeeRules(
    string Name,
    FeeMethod Method,
    decimal HalfDayHours,
    decimal? HalfDay,
    decimal? WholeDay,
    decimal? Hour,
    int BegunMinutes,
    bool DeductsAdjournments,
    IReadOnlyDictionary<FeeRole, decimal> Shares)
{
    private const int LongestPart = 24 * 60;

    private static readonly (FeeRole Role, string Key)[] RoleKeys =
    [
        (FeeRole.Chair, "ordförande"),
        (FeeRole.ViceChair, "vice ordförande"),
        (FeeRole.Member, "ledamot"),
        (FeeRole.ServingSubstitute, "tjänstgörande ersättare"),
        (FeeRole.Substitute, "ersättare utan tjänstgöring"),
    ];

    public static string NameOf(FeeRole role) => Array.Find(RoleKeys, pair => pair.Role == role).Key;

    /// <exception cref="YamlFileException">The file cannot be read, or does not say what it must; the message names the line.</exception>
    public static FeeRules Read(string path)
    {
        var file = YamlMap.Read(path);
        var days = file.Map("halvdag");
        var whole = file.Map("heldag");
        var hours = file.Map("timmar");
        var rules = new FeeRules(
            file.Text("namn") ?? System.IO.Path.GetFileName(path),
            ReadMethod(file),
            days?.Number("längst timmar") ?? 0,
            days?.Number("kronor"),
            whole?.Number("kronor"),
            hours?.Number("kronor"),
            (int)(hours?.Number("påbörjade minuter") ?? 1),
            file.Flag("ajournering dras av") ?? throw file.Wrong("ajournering dras av", "say whether adjournments are taken off: \"ajournering dras av: ja\" or \"nej\"."),
            ReadShares(file));
        if (rules.Method == FeeMethod.Days && rules.HalfDayHours <= 0)
            throw file.Wrong("halvdag", "say how long half a day is: \"halvdag:\" and below it \"längst timmar: 4\".");
        if (rules.BegunMinutes is < 1 or > LongestPart)
            throw file.Wrong("timmar", "påbörjade minuter takes a whole number of minutes, 60 for begun hours.");
        foreach (var map in new[] { file, days, whole, hours }.OfType<YamlMap>())
            map.RefuseUnknown();
        return rules;
    }

    private static FeeMethod ReadMethod(YamlMap file) => file.Text("beräkning")?.ToLowerInvariant() switch
    {
        "halvdag och heldag" => FeeMethod.Days,
        "timmar" => FeeMethod.Hours,
        _ => throw file.Wrong("beräkning", "beräkning takes \"halvdag och heldag\" or \"timmar\"."),
    };

    private static Dictionary<FeeRole, decimal> ReadShares(YamlMap file)
    {
        const int Whole = 100;
        var paid = file.Map("ersätts") ?? throw file.Wrong("ersätts", "say who is paid, in per cent, below \"ersätts:\".");
        var shares = RoleKeys.ToDictionary(pair => pair.Role, pair => paid.Number(pair.Key) ?? throw paid.Wrong(pair.Key, $"ersätts must say how many per cent {pair.Key} gets; 0 for nothing."));
        paid.RefuseUnknown();
        return shares.Values.All(share => share is >= 0 and <= Whole) ? shares : throw file.Wrong("ersätts", "ersätts takes per cent from 0 to 100.");
    }
}
