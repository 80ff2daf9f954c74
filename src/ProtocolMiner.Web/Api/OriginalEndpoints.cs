using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ProtocolMiner.Protocols;
using ProtocolMiner.Web.Indexes;

namespace ProtocolMiner.Web.Api;

/// <summary>
/// The original documents. Only what the index holds is given out, and only by the very path that it was indexed by: no path of the
/// caller's is ever joined or resolved.
/// </summary>
internal static class OriginalEndpoints
{
    public const string Path = "/original";

    /// <summary>
    /// The address of a document's original; of a PDF, opened at a page. The page stands in the query too: a viewer that shows the document
    /// already would stay where it is when nothing but the fragment changed.
    /// </summary>
    public static string Address(string document, int? page = null) =>
        Path + "?dokument=" + Uri.EscapeDataString(document) + (page is null ? "" : $"&sida={page}#page={page}");

    public static void MapOriginals(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, (string dokument, CurrentIndex current) =>
    {
        using var loan = current.Borrow();
        if (loan.Index.FindProtocol(dokument) is not { } protocol || !File.Exists(dokument))
            return Results.NotFound();
        var (type, inline) = Serve(protocol.Source.Format);
        return Results.File(System.IO.Path.GetFullPath(dokument), type, inline ? null : System.IO.Path.GetFileName(dokument), enableRangeProcessing: true);
    });

    /// <summary>PDF is shown by the browser; everything else is downloaded, so that nothing in it can run as a page of this application.</summary>
    private static (string Type, bool Inline) Serve(FileFormat format) => format switch
    {
        FileFormat.Pdf => ("application/pdf", true),
        FileFormat.Docx => ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
        FileFormat.Pptx => ("application/vnd.openxmlformats-officedocument.presentationml.presentation", false),
        _ => ("text/plain; charset=utf-8", false),
    };
}
