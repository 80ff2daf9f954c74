using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProtocolMiner.Attendance;
using ProtocolMiner.Attendance.Corrections;
using ProtocolMiner.Attendance.Yaml;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Search;
using ProtocolMiner.Web.Api;
using ProtocolMiner.Web.Indexes;
using ProtocolMiner.Web.Queries;

namespace ProtocolMiner.Web.Pages;

/// <summary>
/// Drop a protocol or choose a meeting, check and correct its attendance, and take the list away as Word, Excel or CSV, or
/// what was corrected as a file to put beside the document. Nothing that was
/// dropped is kept: the file is gone when it has been read, and the table travels in the form.
/// </summary>
internal sealed class NarvaroModel(IProtocolReader reader, CurrentIndex current, WebSettings settings) : PageModel
{
    /// <summary>The table to check; null before there is one.</summary>
    [BindProperty]
    public AttendanceForm? Table { get; set; }

    /// <summary>What was wrong; empty when nothing was.</summary>
    public IReadOnlyList<string> Errors { get; private set; } = [];

    public IReadOnlyList<Finding> Doubts { get; private set; } = [];

    /// <summary>Bodies and years to choose meetings by; null without an index.</summary>
    public Facets? Choices { get; private set; }

    public string? Body { get; private set; }

    public int? Year { get; private set; }

    /// <summary>The meetings that were asked for; null when none were.</summary>
    public IReadOnlyList<SearchHit>? Meetings { get; private set; }

    public long UploadLimit => settings.UploadLimit;

    public IActionResult OnGet(string? dokument)
    {
        if (!TryBorrow(out var loan))
            return dokument is null ? Page() : NotFound();
        using (loan)
        {
            Choices = loan!.Overview.Minutes;
            if (dokument is not null)
            {
                if (loan.Index.FindProtocol(dokument) is not { } protocol)
                    return NotFound();
                Show(protocol, dokument);
            }
            else if (SearchAddress.Read(Request.Query) is { Body: { } body } chosen)
            {
                (Body, Year) = (body, chosen.Year);
                Meetings = MeetingSearch.Find(loan.Index, body, chosen.Year);
            }
        }

        return Page();
    }

    public async Task<IActionResult> OnPostFileAsync(IFormFile? fil, CancellationToken cancellation)
    {
        Table = null;
        ModelState.Clear();
        if (fil is null)
        {
            Errors = ["Välj en fil först."];
            return Page();
        }

        try
        {
            Show(await ReadAsync(fil, cancellation), System.IO.Path.GetFileName(fil.FileName));
        }
        catch (UnreadableDocumentException e)
        {
            Errors = [FailureTexts.Of(e.Code)];
        }

        return Page();
    }

    public IActionResult OnPostList(string? format)
    {
        if (Table is null || AttendanceFile.Find(format) is not { } file)
            return BadRequest();
        if (!IsRight(Table))
            return Page();
        var list = Table.ToList();
        return File(file.Create(list), file.ContentType, file.FileName([list]));
    }

    /// <summary>What was corrected, as the file that belongs beside the document.</summary>
    public IActionResult OnPostCorrections()
    {
        if (Table is not { Source: { } source, Original: not null })
            return BadRequest();
        if (!IsRight(Table))
            return Page();
        try
        {
            if (FormCorrections.Find(Table, EarlierCorrections(Table)) is { } corrections)
                return File(Encoding.UTF8.GetBytes(CorrectionFileWriter.ToText(corrections)), "application/yaml", CorrectionFile.PathFor(System.IO.Path.GetFileName(source)));
            Errors = ["Här är inget ändrat som en rättelse kan säga. Organ, datum, plats och jäv följer protokollet."];
        }
        catch (JsonException)
        {
            return BadRequest();
        }
        catch (YamlFileException e)
        {
            Errors = [$"Det finns redan en rättelsefil bredvid protokollet, men den går inte att läsa. Rätta den först: {e.Message}"];
        }

        return Page();
    }

    private bool IsRight(AttendanceForm table)
    {
        Errors = [.. table.Errors()];
        if (!ModelState.IsValid)
            Errors = [.. Errors, "Ett datum eller klockslag går inte att läsa. Skriv datum som 2024-03-12 och klockslag som 13:15."];
        return Errors.Count == 0;
    }

    /// <summary>
    /// The corrections that already stand beside an indexed document: only where the index holds the very document that the form was made of;
    /// no path of the caller's is looked at else.
    /// </summary>
    private CorrectionFile? EarlierCorrections(AttendanceForm table)
    {
        if (!TryBorrow(out var loan))
            return null;
        using (loan)
        {
            if (loan!.Index.FindProtocol(table.Source!) is not { } protocol || protocol.Source.Sha256 != table.Checksum)
                return null;
            var path = CorrectionFile.PathFor(table.Source!);
            return System.IO.File.Exists(path) ? CorrectionFileReader.Read(path) : null;
        }
    }

    private void Show(Protocol protocol, string source)
    {
        var list = AttendanceList.Of(protocol);
        Doubts = list.Doubts;
        if (list.Rows.Count == 0)
            Errors = ["I dokumentet hittades ingen närvarolista som kunde läsas."];
        else
            Table = AttendanceForm.Of(list, source, protocol.Source.Sha256);
    }

    private bool TryBorrow(out IndexLoan? loan)
    {
        try
        {
            loan = current.Borrow();
            return true;
        }
        catch (IndexUnavailableException)
        {
            loan = null;
            return false;
        }
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
