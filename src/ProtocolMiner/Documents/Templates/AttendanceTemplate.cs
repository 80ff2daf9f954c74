using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ProtocolMiner.Attendance;

namespace ProtocolMiner.Documents.Templates;

/// <summary>
/// A municipality's own Word document for attendance lists (<em>mall</em>), whose content controls are filled in. What stands around them
/// keeps its look: heads, feet, logotypes, styles. The row, or else the paragraph, that holds a person's controls is repeated for each person.
/// </summary>
public static class AttendanceTemplate
{
    /// <param name="template">A Word document or template, .docx or .dotx.</param>
    /// <param name="output">Left open.</param>
    /// <exception cref="TemplateException">It is no Word file, a tag is unknown, or a needed one is missing.</exception>
    public static void Fill(Stream template, AttendanceList list, Stream output)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(list);
        using var copy = new MemoryStream();
        template.CopyTo(copy);
        using (var document = Open(copy))
        {
            document.ChangeDocumentType(WordprocessingDocumentType.Document);
            var roots = Roots(document);
            TemplateTags.Check([.. roots.SelectMany(root => root.Descendants<SdtElement>()).Select(ContentControl.TagOf).OfType<string>()]);
            foreach (var root in roots)
                Fill(root, list);
        }

        copy.Position = 0;
        copy.CopyTo(output);
    }

    private static WordprocessingDocument Open(Stream copy)
    {
        try
        {
            var document = WordprocessingDocument.Open(copy, isEditable: true);
            return document.MainDocumentPart?.Document?.Body is not null ? document : throw new TemplateException("The template has no text.");
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or FileFormatException or System.Xml.XmlException or ArgumentException or FormatException)
        {
            throw new TemplateException($"The template is no Word document that can be read ({e.Message}). Open it in Word and save it as .docx.", e);
        }
    }

    /// <summary>The text itself, and heads and feet of its pages.</summary>
    private static List<OpenXmlElement> Roots(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        return
        [
            main.Document!.Body!,
            .. main.HeaderParts.Select(part => part.Header).OfType<Header>(),
            .. main.FooterParts.Select(part => part.Footer).OfType<Footer>(),
        ];
    }

    private static void Fill(OpenXmlElement root, AttendanceList list)
    {
        while (ContentControl.Tagged(root, TemplateTags.PersonPrefix).FirstOrDefault() is { } control)
            Repeat(UnitOf(control), list);
        foreach (var control in ContentControl.Tagged(root, "").ToList())
        {
            if (TemplateTags.Meeting.TryGetValue(ContentControl.TagOf(control)!, out var value))
                ContentControl.Fill(control, value(list));
            else
                ContentControl.Release(control);
        }
    }

    /// <summary>
    /// What is repeated for each person: the item of a repeating section, or else the table's row that a control stands in, the paragraph, or
    /// the control itself where it holds whole paragraphs.
    /// </summary>
    private static OpenXmlElement UnitOf(SdtElement control) =>
        (OpenXmlElement?)control.Ancestors<SdtElement>().FirstOrDefault(ContentControl.IsRepeated)
        ?? (OpenXmlElement?)control.Ancestors<TableRow>().FirstOrDefault()
        ?? (OpenXmlElement?)control.Descendants<TableRow>().FirstOrDefault()
        ?? (OpenXmlElement?)control.Ancestors<Paragraph>().FirstOrDefault()
        ?? control;

    private static void Repeat(OpenXmlElement unit, AttendanceList list)
    {
        var group = unit.Ancestors<SdtElement>().Select(ContentControl.TagOf).OfType<string>().FirstOrDefault(TemplateTags.Groups.ContainsKey);
        var rows = list.Rows.Where(group is null ? _ => true : TemplateTags.Groups[group]).ToList();
        foreach (var row in rows)
            unit.InsertBeforeSelf(Person(unit, row));
        if (rows.Count == 0)
            unit.InsertBeforeSelf(Person(unit, null));
        unit.Remove();
    }

    /// <summary>The unit filled in for one person, or emptied when there is none: a table must have a row, and a cell a paragraph.</summary>
    private static OpenXmlElement Person(OpenXmlElement unit, AttendanceRow? row)
    {
        var copy = unit.CloneNode(deep: true);
        foreach (var control in (copy is SdtElement self ? [self] : Array.Empty<SdtElement>()).Concat(copy.Descendants<SdtElement>()).ToList())
        {
            ContentControl.Release(control);
            if (ContentControl.TagOf(control) is { } tag && TemplateTags.Person.TryGetValue(tag, out var value))
            {
                ContentControl.Fill(control, row is null ? null : value(row));
                control.SdtProperties!.RemoveAllChildren<Tag>();
            }
        }

        return copy;
    }
}
