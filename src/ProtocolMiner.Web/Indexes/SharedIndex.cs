using ProtocolMiner.Search;
using ProtocolMiner.Themes;

namespace ProtocolMiner.Web.Indexes;

/// <summary>An opened index that is closed when nobody uses it any more, and what was worked out from it once for all.</summary>
internal sealed class SharedIndex
{
    private readonly Lazy<CollectionOverview> overview;
    private readonly Lazy<AttendanceRegister> attendance;
    private readonly Lazy<ThemeList> themes;
    private int users = 1;

    public SharedIndex(ProtocolIndex index)
    {
        Index = index;
        overview = new Lazy<CollectionOverview>(() => CollectionOverview.Of(index));
        attendance = new Lazy<AttendanceRegister>(() => AttendanceRegister.Of(index));
        themes = new Lazy<ThemeList>(() => new ThemeFinder(index).List());
    }

    public ProtocolIndex Index { get; }

    public CollectionOverview Overview => overview.Value;

    public AttendanceRegister Attendance => attendance.Value;

    public ThemeList Themes => themes.Value;

    public void Retain() => Interlocked.Increment(ref users);

    public void Release()
    {
        if (Interlocked.Decrement(ref users) == 0)
            Index.Dispose();
    }
}

/// <summary>The index, lent to one request.</summary>
internal sealed class IndexLoan(SharedIndex shared) : IDisposable
{
    private SharedIndex? shared = shared;

    public ProtocolIndex Index => Shared.Index;

    public CollectionOverview Overview => Shared.Overview;

    public AttendanceRegister Attendance => Shared.Attendance;

    public ThemeList Themes => Shared.Themes;

    private SharedIndex Shared => shared ?? throw new ObjectDisposedException(nameof(IndexLoan));

    public void Dispose() => Interlocked.Exchange(ref shared, null)?.Release();
}
