using DocumentFormat.OpenXml;

namespace ProtocolMiner.Reading.Office;

/// <summary>Reads attributes that may hold anything.</summary>
internal static class SimpleValues
{
    /// <summary>The value; null when the attribute is missing or its text is none of its kind.</summary>
    public static T? Stated<T>(this OpenXmlSimpleValue<T>? attribute)
        where T : struct => attribute is { HasValue: true } ? attribute.Value : null;
}
