namespace ProtocolMiner.SampleCorpus.Documents;

/// <summary>A document of the sample corpus before it has a layout: what its front matter says, and its text.</summary>
/// <param name="Name">Name of the source without extension; the file to write has the same.</param>
/// <param name="Lead">Text before the first item.</param>
/// <param name="Items">The cases, slides or points, in order.</param>
internal sealed record SampleDocument(string Name, FrontMatter Front, IReadOnlyList<TextPart> Lead, IReadOnlyList<SampleItem> Items)
{
    /// <summary>"§§ 31–45"; empty where nothing is numbered.</summary>
    public string Range => Items.Count == 0 || Items[0].Number is null ? "" : $"§§ {Items[0].Number}–{Items[^1].Number}";
}

/// <summary>An item: "# § 41 Title", with the case number and the presenter on lines of their own below it.</summary>
internal sealed record SampleItem(string? Number, string Title, string? Case, string? Presenter, IReadOnlyList<TextPart> Parts);

/// <summary>A piece of an item's text.</summary>
internal abstract record TextPart;

/// <param name="Level">2 for a heading within an item, 3 for one below it.</param>
internal sealed record HeadingPart(int Level, string Text) : TextPart;

internal sealed record ParagraphPart(string Text) : TextPart;

/// <param name="Label">"1.", "a)", "–"; a hyphen in the source is the template's bullet.</param>
/// <param name="Level">0-based depth.</param>
internal sealed record ListPart(string Label, string Text, int Level) : TextPart;

/// <param name="Rows">Rows of cells; the first is the header.</param>
internal sealed record TablePart(IReadOnlyList<IReadOnlyList<string>> Rows) : TextPart;
