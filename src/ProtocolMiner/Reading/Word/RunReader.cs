using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ProtocolMiner.Reading.Office;
using Charts = DocumentFormat.OpenXml.Drawing.Charts;
using Diagrams = DocumentFormat.OpenXml.Drawing.Diagrams;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ProtocolMiner.Reading.Word;

/// <summary>Reads the runs of paragraphs: their text, tabs, breaks and symbols, with the look of each.</summary>
internal sealed class RunReader(StyleSheet styles)
{
    private readonly FieldTracker fields = new();
    private readonly LineBuilder current = new();
    private readonly List<Line> lines = [];
    private readonly List<OpenXmlElement> anchored = [];

    /// <summary>Some text since the last lines were taken is part of a table of contents.</summary>
    public bool InContents { get; private set; }

    public void Read(OpenXmlElement paragraph, string? paragraphStyle)
    {
        AddChildren(paragraph, paragraphStyle);
        fields.EndParagraph();
    }

    public IReadOnlyList<Line> TakeLines()
    {
        EndLine(endsParagraph: true);
        if (lines.Count > 0)
            lines[^1] = lines[^1] with { EndsParagraph = true };
        Line[] taken = [.. lines];
        lines.Clear();
        InContents = false;
        return taken;
    }

    /// <summary>Takes the text boxes, and the references to charts and diagrams, that were anchored in what was read.</summary>
    public IReadOnlyList<OpenXmlElement> TakeAnchored()
    {
        OpenXmlElement[] taken = [.. anchored];
        anchored.Clear();
        return taken;
    }

    private void AddChildren(OpenXmlElement container, string? paragraphStyle)
    {
        foreach (var child in Markup.VisibleChildren(container))
        {
            if (child is Run run)
                AddRun(run, paragraphStyle);
            else if (child is DocumentFormat.OpenXml.Math.Text formula)
                Append(formula.Text, styles.Resolve(paragraphStyle, null).Style);
            else if (child is not ParagraphProperties)
                AddChildren(child, paragraphStyle);
        }
    }

    private void AddRun(Run run, string? paragraphStyle)
    {
        var (style, hidden) = styles.Resolve(paragraphStyle, run.RunProperties);
        foreach (var child in Markup.VisibleChildren(run))
        {
            switch (child)
            {
                case FieldChar mark:
                    fields.Mark(mark.FieldCharType?.InnerText);
                    if (!hidden && CheckBox(mark) is { } box)
                        current.Append(box, style);
                    break;
                case FieldCode code:
                    fields.AddInstruction(code.Text);
                    break;
                case Drawing or Picture or EmbeddedObject:
                    anchored.AddRange(Markup.Find(child, element => element is TextBoxContent or Charts.ChartReference or Diagrams.RelationshipIds));
                    break;
                case Ruby ruby:
                    AddChildren(ruby.Elements<RubyBase>().FirstOrDefault() ?? child, paragraphStyle);
                    break;
                case Break b when !hidden:
                    EndLine(endsParagraph: b.Type?.InnerText is "page" or "column");
                    break;
                case CarriageReturn when !hidden:
                    EndLine(endsParagraph: false);
                    break;
                default:
                    if (!hidden)
                        Append(TextOf(child, style), style);
                    break;
            }
        }
    }

    private static string TextOf(OpenXmlElement element, TextStyle style) => element switch
    {
        W.Text text => SymbolFont.Convert(text.Text, style.Font),
        TabChar or PositionalTab => "\t",
        NoBreakHyphen => "-",
        SymbolChar { Char.Value: { } code, Font.Value: { } font } when int.TryParse(code, System.Globalization.NumberStyles.HexNumber, null, out var number) =>
            SymbolFont.Convert(((char)number).ToString(), font),
        _ => "",
    };

    private void Append(string text, TextStyle style)
    {
        if (text.Length == 0 || fields.InInstruction)
            return;
        InContents |= fields.InContents;
        current.Append(text, style);
    }

    private void EndLine(bool endsParagraph)
    {
        if (current.Take() is { } line)
            lines.Add(line with { EndsParagraph = endsParagraph });
    }

    /// <summary>A check box of Word's older forms: its state stands in the field alone.</summary>
    private static string? CheckBox(FieldChar mark)
    {
        var box = mark.FormFieldData?.GetFirstChild<CheckBox>();
        if (box is null)
            return null;
        var isChecked = box.GetFirstChild<Checked>() is { } state ? CharacterLook.IsOn(state) : box.GetFirstChild<DefaultCheckBoxFormFieldState>() is { } initial && CharacterLook.IsOn(initial);
        return isChecked ? "☒" : "☐";
    }
}
