using ProtocolMiner.Assistant.Models;
using ProtocolMiner.Reading;
using ProtocolMiner.Web.Indexes;
using ProtocolMiner.Web.Pages;

namespace ProtocolMiner.Tests.Web;

/// <summary>Whatever goes wrong has words of its own.</summary>
public sealed class PageTextTests
{
    [Fact]
    public void Every_reason_why_a_file_cannot_be_read_is_explained()
    {
        var texts = Enum.GetValues<UnreadableReason>().Select(reason => FailureTexts.Of(new UnreadableDocumentException(reason, "x", "").Code)).ToList();

        Assert.Equal(texts.Count, texts.Distinct().Count());
        Assert.DoesNotContain(FailureTexts.Of("okänt"), texts);
    }

    [Fact]
    public void Every_failure_of_a_model_and_of_a_run_is_explained()
    {
        Assert.All(Enum.GetValues<ModelFailure>(), failure => Assert.NotEmpty(ModelFailureTexts.Of(failure)));
        Assert.All(Enum.GetValues<RefreshError>(), error => Assert.NotEmpty(RefreshTexts.Of(error)));
    }
}
