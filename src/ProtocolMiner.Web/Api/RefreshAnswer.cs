using ProtocolMiner.Web.Indexes;
using ProtocolMiner.Web.Pages;

namespace ProtocolMiner.Web.Api;

/// <summary>How far reading the folders into the index has come.</summary>
/// <param name="Running">Whether files are being read now.</param>
/// <param name="Done">Files read in this run.</param>
/// <param name="Total">Files to read in it.</param>
/// <param name="Message">How far it has come, or why it could not be done, in Swedish; null when there is nothing to say.</param>
internal sealed record RefreshAnswer(bool Running, int Done, int Total, string? Message)
{
    public static RefreshAnswer Of(IndexRefreshState state) => new(
        state.IsRunning, state.Progress?.Done ?? 0, state.Progress?.Total ?? 0,
        state.IsRunning ? RefreshTexts.Of(state) : state.Error is { } error ? RefreshTexts.Of(error) : null);
}
