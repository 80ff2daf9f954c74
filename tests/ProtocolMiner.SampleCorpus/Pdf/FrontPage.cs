using ProtocolMiner.SampleCorpus.Documents;

namespace ProtocolMiner.SampleCorpus.Pdf;

/// <summary>The front page of a protocol: labels to the left, what they stand for to the right, then the notice of adjustment.</summary>
internal sealed class FrontPage(PdfSheet sheet, SampleDocument document)
{
    private const double Size = 10;
    private const double LabelWidth = 118;
    private const double LabelGap = 8;
    private const double AfterRow = 9;
    private const int FewestForTwoColumns = 11;

    private double Content => sheet.Left + LabelWidth;

    public void Draw()
    {
        var front = document.Front;
        Row("Plats och tid", $"{front.Place}, {front.Time}");
        foreach (var group in front.Attendance)
            DrawGroup(group);
        Row("Utses att justera", string.Join(", ", front.Adjusters));
        Row("Justeringens plats och tid", front.Adjustment);
        Row("Justerade paragrafer", document.Range);
        sheet.Need(150);
        Signature("Sekreterare", front.Secretary);
        Signature("Ordförande", front.Chair);
        foreach (var adjuster in front.Adjusters)
            Signature("Justerande", adjuster);
        DrawNotice();
    }

    private void DrawNotice()
    {
        var front = document.Front;
        if (sheet.Y + 130 > sheet.Bottom)
            sheet.AddPage();
        sheet.Rule(sheet.Left, sheet.Y, sheet.Right, sheet.Y);
        sheet.Y += 5;
        sheet.Write("ANSLAG/BEVIS", 11, bold: true);
        sheet.Write("Protokollet är justerat. Justeringen har tillkännagivits genom anslag.", Size, after: 4);
        Row("Organ", front.Body, 3);
        Row("Sammanträdesdatum", front.Date, 3);
        Row("Anslaget sätts upp", front.Posted, 3);
        Row("Anslaget tas ned", front.Removed, 3);
        Row("Protokollet förvaras", $"Kansliet, {front.Organization}", 3);
        Row("Underskrift", $"......................................  {front.Secretary}", 3);
    }

    private void Row(string label, string text, double after = AfterRow)
    {
        sheet.Need(Size * 3);
        var bottom = Label(label);
        sheet.Write(text, Size, Content);
        sheet.Y = Math.Max(bottom, sheet.Y) + after;
    }

    /// <summary>Many people stand in two columns, the second beside the first.</summary>
    private void DrawGroup(AttendanceGroup group)
    {
        var labelBottom = Label(group.Heading);
        var entries = group.People.Select(Entry).ToList();
        var rows = entries.Count >= FewestForTwoColumns ? (entries.Count + 1) / 2 : entries.Count;
        var middle = (Content + sheet.Right) / 2;
        for (var i = 0; i < rows; i++)
        {
            var top = sheet.Y;
            sheet.Write(entries[i], Size, Content, rows < entries.Count ? middle - 6 : sheet.Right);
            var bottom = sheet.Y;
            if (i + rows < entries.Count)
            {
                sheet.Y = top;
                sheet.Write(entries[i + rows], Size, middle);
            }

            sheet.Y = Math.Max(bottom, sheet.Y);
        }

        sheet.Y = Math.Max(labelBottom, sheet.Y) + AfterRow;
    }

    /// <summary>Writes a label into the left column and returns where it ends; the flow stays at its top.</summary>
    private double Label(string text)
    {
        var top = sheet.Y;
        sheet.Write(text, Size, sheet.Left, Content - LabelGap, bold: true);
        var bottom = sheet.Y;
        sheet.Y = top;
        return bottom;
    }

    private void Signature(string label, string name)
    {
        sheet.WriteAt(label, Size, sheet.Left, sheet.Y, bold: true);
        sheet.WriteAt("................................................", Size, Content, sheet.Y);
        sheet.Y += 14;
        sheet.Write(name, Size, Content, after: 8);
    }

    private static string Entry(Person person)
    {
        var text = person.NameAndParty;
        if (person.Role.Length > 0)
            text += ", " + person.Role;
        if (person.For.Length > 0)
            text += " tjänstgör för " + person.For;
        return person.Note.Length > 0 ? text + ", " + person.Note : text;
    }
}
