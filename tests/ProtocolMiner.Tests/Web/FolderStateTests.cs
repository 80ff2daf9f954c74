using ProtocolMiner.Web.Indexes;

namespace ProtocolMiner.Tests.Web;

public sealed class FolderStateTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_the_same_while_nothing_changes()
    {
        folder.Write("protokoll.txt", "§ 1 Budget");

        Assert.Equal(FolderState.Read([folder.Path]), FolderState.Read([folder.Path]));
    }

    [Fact]
    public void A_file_that_comes_changes_it() => AssertChanges(() => folder.Write("andra.txt", "§ 2 Taxa"));

    [Fact]
    public void Corrections_beside_a_file_change_it() => AssertChanges(() => folder.Write("protokoll.txt.rattelser.yaml", "personer:\n"));

    private void AssertChanges(Action change)
    {
        folder.Write("protokoll.txt", "§ 1 Budget");
        var before = FolderState.Read([folder.Path]);

        change();

        Assert.NotEqual(before, FolderState.Read([folder.Path]));
    }
}
