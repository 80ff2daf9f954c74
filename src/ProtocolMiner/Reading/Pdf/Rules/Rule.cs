namespace ProtocolMiner.Reading.Pdf.Rules;

/// <summary>A drawn line, level or upright: a stroke, or a filled rectangle as thin as one.</summary>
/// <param name="From">Left end of a level rule, upper end of an upright one.</param>
/// <param name="To">The other end.</param>
/// <param name="At">Height of a level rule, x of an upright one.</param>
/// <param name="Thickness">In points.</param>
internal readonly record struct Rule(double From, double To, double At, double Thickness);
