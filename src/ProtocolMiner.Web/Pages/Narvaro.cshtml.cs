using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProtocolMiner.Attendance;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Web.Api;

namespace ProtocolMiner.Web.Pages;

/// <summary>
/// Drop a protocol, check and correct its attendance, and take the list away as Word, Excel or CSV. Nothing that was dropped is kept: the
/// file is gone when it has been read, and the table travels in the form.
/// </summary>
internal sealed class NarvaroModel(IProtocolReader reader) : PageModel
{
    /// <summary>The table to check; null before a file was dropped.</summary>
    [BindProperty]
    public AttendanceForm? Table { get; set; }

    /// <summary>What was wrong with the file; null when nothing was.</summary>
    public string? Error { get; private set; }

    public IReadOnlyList<Finding> Doubts { get; private set; } = [];

    public async Task<IActionResult> OnPostFileAsync(IFormFile? fil, CancellationToken cancellation)
    {
        Table = null;
        ModelState.Clear();
        if (fil is null || fil.Length == 0)
        {
            Error = "Välj en fil först.";
            return Page();
        }

        try
        {
            var list = AttendanceList.Of(await ReadAsync(fil, cancellation));
            Doubts = list.Doubts;
            if (list.Rows.Count == 0)
                Error = "I filen hittades ingen närvarolista som kunde läsas.";
            else
                Table = AttendanceForm.Of(list, System.IO.Path.GetFileName(fil.FileName));
        }
        catch (UnreadableDocumentException e)
        {
            Error = FailureTexts.Of(e.Code);
        }

        return Page();
    }

    public IActionResult OnPostList(string? format)
    {
        if (Table is null || AttendanceFile.Find(format) is not { } file)
            return BadRequest();
        var list = Table.ToList();
        using var content = new MemoryStream();
        file.Write(content, [list]);
        return File(content.ToArray(), file.ContentType, file.FileName(list));
    }

    /// <summary>Reads the file in a folder of its own, which is gone afterwards. Its name tells nothing but its ending.</summary>
    private async Task<Protocol> ReadAsync(IFormFile file, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("protocol-miner-");
        try
        {
            var ending = DocumentReader.Extensions.FirstOrDefault(e => file.FileName.EndsWith(e, StringComparison.OrdinalIgnoreCase)) ?? "";
            var path = System.IO.Path.Combine(folder.FullName, "dokument" + ending);
            await using (var copy = System.IO.File.Create(path))
                await file.CopyToAsync(copy, cancellation);
            return await reader.ReadAsync(path, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
