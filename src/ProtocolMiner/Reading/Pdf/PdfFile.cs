using System.Diagnostics.CodeAnalysis;
using ProtocolMiner.Reading.Pdf.Drawing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace ProtocolMiner.Reading.Pdf;

/// <summary>
/// A PDF opened by the PDF library, and the one place that answers for what the library throws: on damaged files it fails with exceptions
/// of any kind, down to index and null reference errors.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private static readonly ParsingOptions Options = new() { UseLenientParsing = true, SkipMissingFonts = true };

    private readonly PdfDocument document;

    private PdfFile(PdfDocument document)
    {
        this.document = document;
        document.AddPageFactory<DrawnPage, DrawnPageFactory>();
    }

    public int PageCount => document.NumberOfPages;

    /// <exception cref="UnreadableDocumentException">The file needs a password, or is damaged.</exception>
    public static PdfFile Open(string path, byte[] bytes)
    {
        var document = Attempt(() => PdfDocument.Open(bytes, Options), out var failure);
        if (failure is PdfDocumentEncryptedException)
            throw new UnreadableDocumentException(UnreadableReason.Encrypted, path, "The file is protected with a password. Open it and save it without password.", failure);
        if (document is null || document.NumberOfPages == 0)
            throw Damaged(path, failure);
        return new PdfFile(document);
    }

    public static UnreadableDocumentException Damaged(string path, Exception? failure) =>
        new(UnreadableReason.Damaged, path, "The file is cut off or damaged: no page of it can be read. Fetch it again, or open it in a PDF program and save it anew.", failure);

    /// <summary>Reads something off a page; null, with the reason, when the page is damaged.</summary>
    public T? ReadPage<T>(int number, Func<DrawnPage, T> read, out Exception? failure)
        where T : class => Attempt(() => read(document.GetPage<DrawnPage>(number)), out failure);

    public bool HasForm => document.Structure.Catalog.CatalogDictionary.ContainsKey(NameToken.AcroForm);

    /// <summary>What is filled in in the file's form; null when that is damaged, or a tree too large to be one that people fill in.</summary>
    public IReadOnlyList<FormField>? ReadForm() => Attempt(
        () => FormTree.IsBounded(document) ? document.TryGetForm(out var form) ? FormFieldReader.Read(form) : [] : null, out _);

    public void Dispose() => document.Dispose();

    [SuppressMessage("Design", "CA1031", Justification = "The library documents no exceptions and throws nearly any.")]
    private static T? Attempt<T>(Func<T?> read, out Exception? failure)
        where T : class
    {
        try
        {
            failure = null;
            return read();
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            failure = e;
            return null;
        }
    }
}
