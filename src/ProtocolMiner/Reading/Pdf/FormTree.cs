using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace ProtocolMiner.Reading.Pdf;

/// <summary>
/// Looks over the fields of a PDF's form before they are read. The PDF library goes through them as a tree; a few dozen that share their
/// children can make billions, and one that is its own child makes no end.
/// </summary>
internal static class FormTree
{
    /// <summary>Most fields and groups of fields, each counted as often as it is met.</summary>
    private const int MostNodes = 20_000;

    /// <summary>Whether a form is small enough to be read.</summary>
    public static bool IsBounded(PdfDocument document)
    {
        var catalog = document.Structure.Catalog.CatalogDictionary;
        var pending = new Stack<IToken>();
        if (Entry(document, catalog, NameToken.AcroForm) is DictionaryToken form)
            PushChildren(document, form, NameToken.Fields, pending);
        for (var nodes = 0; pending.TryPop(out var field); nodes++)
        {
            if (nodes == MostNodes)
                return false;
            if (Resolve(document, field) is DictionaryToken group)
                PushChildren(document, group, NameToken.Kids, pending);
        }

        return true;
    }

    private static void PushChildren(PdfDocument document, DictionaryToken parent, NameToken name, Stack<IToken> pending)
    {
        foreach (var child in Entry(document, parent, name) is ArrayToken children ? children.Data : [])
            pending.Push(child);
    }

    private static IToken? Entry(PdfDocument document, DictionaryToken dictionary, NameToken name) =>
        dictionary.TryGet(name, out var value) ? Resolve(document, value) : null;

    private static IToken? Resolve(PdfDocument document, IToken? token) =>
        token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data)?.Data : token;
}
