using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace ProtocolMiner.Tests.Documents;

/// <summary>Asserts what Word and Excel ask of a file that they open without repairing it.</summary>
internal static class OpenXmlCheck
{
    public static void IsValidWord(byte[] content)
    {
        using var stream = new MemoryStream(content);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        AssertValid(document);
    }

    /// <summary>Valid, and no cell is a formula.</summary>
    public static void IsValidExcel(byte[] content)
    {
        using var stream = new MemoryStream(content);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        AssertValid(document);
        Assert.All(document.WorkbookPart!.WorksheetParts, sheet => Assert.Empty(sheet.Worksheet!.Descendants<CellFormula>()));
    }

    private static void AssertValid(OpenXmlPackage package) =>
        Assert.Empty(new OpenXmlValidator().Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
}
