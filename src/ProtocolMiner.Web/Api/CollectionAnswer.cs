using ProtocolMiner.Web.Indexes;

namespace ProtocolMiner.Web.Api;

/// <summary>What is in the collection.</summary>
/// <param name="Documents">Paths of the documents as they were indexed.</param>
/// <param name="Failed">Files that could not be read.</param>
internal sealed record CollectionAnswer(IReadOnlyList<string> Documents, IReadOnlyList<FailedFile> Failed)
{
    public static CollectionAnswer Of(CollectionOverview overview) =>
        new(overview.Documents, [.. overview.Failures.Select(state => new FailedFile(state.Path, state.Failure!.Code, state.Failure.Message))]);
}

/// <param name="Code">Stable code in kebab case, such as "encrypted".</param>
/// <param name="Message">What is wrong, in English.</param>
internal sealed record FailedFile(string Path, string Code, string Message);
