namespace ProtocolMiner.Documents;

/// <summary>A column of a list that is handed out, the same in Word, Excel, CSV and Markdown.</summary>
/// <param name="Heading">In Swedish.</param>
/// <param name="Width">In characters.</param>
/// <param name="Value">A value of the types that <see cref="ListValue"/> names.</param>
internal sealed record ListColumn<TRow>(string Heading, int Width, Func<TRow, object?> Value)
{
    /// <summary>The value as text; empty when there is none.</summary>
    public string Text(TRow row) => ListValue.ToText(Value(row));
}
