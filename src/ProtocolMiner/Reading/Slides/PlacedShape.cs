using DocumentFormat.OpenXml;

namespace ProtocolMiner.Reading.Slides;

/// <summary>What a placeholder is for.</summary>
internal enum PlaceholderKind
{
    /// <summary>No placeholder: a text box or a drawn shape.</summary>
    None,

    Title,

    Body,

    /// <summary>Footer, date, slide number, header.</summary>
    Furniture,

    /// <summary>A picture, or the picture of a slide on its notes page.</summary>
    Picture,
}

/// <summary>A shape, taken out of its groups.</summary>
/// <param name="Element">The shape, or the frame of a table, chart or diagram.</param>
/// <param name="Kind">What its placeholder is for.</param>
/// <param name="Index">Number of the placeholder on its layout, in reading order; 0 for the title.</param>
/// <param name="Box">Place on the slide in EMU; null when nothing states it.</param>
internal sealed record PlacedShape(OpenXmlElement Element, PlaceholderKind Kind, uint Index, Box? Box);
