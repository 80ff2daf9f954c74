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
            if (current is null)
            {
                current = new SharedIndex(ProtocolIndex.Open(settings.IndexFolder));
            }
            else if (DateTime.UtcNow - looked > LookInterval)
            {
                looked = DateTime.UtcNow;
                if (!current.Index.IsCurrent)
                    Renew();
            }

            current!.Retain();
            return new IndexLoan(current);
        }
    }

    /// <summary>Opens the index as it is now; where that cannot be done, the state that is open goes on to be shown.</summary>
    private void Renew()
    {
        try
        {
            var opened = new SharedIndex(ProtocolIndex.Open(settings.IndexFolder));
            current?.Release();
            current = opened;
        }
        catch (IndexUnavailableException) when (current is not null)
        {
            // The next look tries again.
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
