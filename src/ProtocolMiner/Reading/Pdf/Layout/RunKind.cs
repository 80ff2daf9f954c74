namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>What rows with common gutters are.</summary>
internal enum RunKind
{
    /// <summary>One text whose lines hold wide gaps: numbers hung out to the left, a table of contents.</summary>
    Flow,

    /// <summary>Texts of their own side by side, each read to its end.</summary>
    Columns,

    /// <summary>Headings hung out to the left of running text.</summary>
    SideHeadings,

    /// <summary>Rows that belong together across the gutters: labels with what they stand for, lists with several particulars.</summary>
    Table,
}
