using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using ProtocolMiner.Protocols;
using ProtocolMiner.Web.Api;

namespace ProtocolMiner.Web.Pages;

/// <summary>Where a fact stands: a link to that page of the original, or the slide's number where no browser can show it.</summary>
internal static class PlaceLink
{
    /// <param name="page">1-based page or slide; null where the document has none, and then nothing is written.</param>
    public static IHtmlContent Of(Protocol protocol, int? page, int? endPage = null)
    {
        if (page is null)
            return HtmlString.Empty;
        var text = (protocol.Source.Format == FileFormat.Pptx ? "bild " : "sidan ") + page + (endPage > page ? "–" + endPage : "");
        var tag = new TagBuilder(protocol.Source.Format == FileFormat.Pdf ? "a" : "span");
        tag.AddCssClass("page");
        tag.InnerHtml.Append(text);
        if (protocol.Source.Format == FileFormat.Pdf)
        {
            tag.Attributes["href"] = OriginalEndpoints.Address(protocol.Source.Path, page);
            tag.Attributes["target"] = "original";
        }

        return tag;
    }
}
