using System.Text;

namespace ProtocolMiner.Reading.Word;

/// <summary>
/// Follows Word's fields through their begin, separate and end marks, over paragraphs: what a field says is shown, what it is made of is not.
/// </summary>
internal sealed class FieldTracker
{
    private readonly Stack<Field> open = new();

    /// <summary>Text here is part of a field's instruction, which nobody sees.</summary>
    public bool InInstruction => open.Any(entry => !entry.ShowsResult);

    /// <summary>Text here is part of a table of contents.</summary>
    public bool InContents => open.Any(entry => entry.ShowsResult && entry.Instruction.ToString().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase));

    public void Mark(string? type)
    {
        switch (type)
        {
            case "begin":
                open.Push(new Field());
                break;
            case "separate" when open.TryPeek(out var field):
                field.ShowsResult = true;
                break;
            case "end":
                open.TryPop(out _);
                break;
        }
    }

    public void AddInstruction(string text)
    {
        if (open.TryPeek(out var field) && !field.ShowsResult)
            field.Instruction.Append(text);
    }

    /// <summary>No instruction goes on over the end of its paragraph: one that does lost its end, and would hide all text after it.</summary>
    public void EndParagraph()
    {
        while (open.TryPeek(out var field) && !field.ShowsResult)
            open.Pop();
    }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool ShowsResult { get; set; }
    }
}
