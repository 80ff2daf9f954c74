using ProtocolMiner.Search;

namespace ProtocolMiner.Web.Indexes;

/// <summary>
/// The index as it is now, shared by all requests. It is opened again when it has been written to; whoever still reads the old state goes
/// on reading it, and the last of them closes it.
/// </summary>
internal sealed class CurrentIndex(WebSettings settings) : IDisposable
{
    /// <summary>How often it is looked whether the index has been written to.</summary>
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private SharedIndex? current;
    private DateTime looked;

    /// <summary>Lends the index; dispose what is returned when done.</summary>
    /// <exception cref="IndexUnavailableException">There is none, or it cannot be used.</exception>
    public IndexLoan Borrow()
    {
        lock (gate)
        {
            if (current is null || (DateTime.UtcNow - looked > LookInterval && !current.Index.IsCurrent))
            {
                var opened = new SharedIndex(ProtocolIndex.Open(settings.IndexFolder));
                current?.Release();
                current = opened;
            }

            looked = DateTime.UtcNow;
            current.Retain();
            return new IndexLoan(current);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            current?.Release();
            current = null;
        }
    }
}

/// <summary>An opened index that is closed when nobody uses it any more.</summary>
internal sealed class SharedIndex(ProtocolIndex index)
{
    private int users = 1;

    public ProtocolIndex Index { get; } = index;

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

    public ProtocolIndex Index => shared?.Index ?? throw new ObjectDisposedException(nameof(IndexLoan));

    public void Dispose() => Interlocked.Exchange(ref shared, null)?.Release();
}
