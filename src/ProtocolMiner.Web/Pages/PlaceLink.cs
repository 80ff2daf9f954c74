using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using ProtocolMiner.Protocols;
using ProtocolMiner.Web.Api;

namespace ProtocolMiner.Web.Pages;

/// <summary>Where a fact stands: a link to that page of the original, or the slide's number where no browser can show it.</summary>
internal static class PlaceLink
{
    /// <summary>The same of a document that is known by its path alone; its ending tells its format.</summary>
    public static IHtmlContent Of(string document, int? page) => page is null
        ? HtmlString.Empty
        : Create(document, document.EndsWith(".pptx", StringComparison.OrdinalIgnoreCase) ? FileFormat.Pptx : document.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? FileFormat.Pdf : FileFormat.Docx, page, null);

    /// <param name="page">1-based page or slide; null where the document has none, and then nothing is written.</param>
    public static IHtmlContent Of(Protocol protocol, int? page, int? endPage = null) =>
        page is null ? HtmlString.Empty : Create(protocol.Source.Path, protocol.Source.Format, page, endPage);

    private static TagBuilder Create(string document, FileFormat format, int? page, int? endPage)
    {
        var tag = new TagBuilder(format == FileFormat.Pdf ? "a" : "span");
        tag.AddCssClass("page");
        tag.InnerHtml.Append((format == FileFormat.Pptx ? "bild " : "sidan ") + page + (endPage > page ? "–" + endPage : ""));
        if (format == FileFormat.Pdf)
        {
            tag.Attributes["href"] = OriginalEndpoints.Address(document, page);
            tag.Attributes["target"] = "original";
        }

        return tag;
    }
}
