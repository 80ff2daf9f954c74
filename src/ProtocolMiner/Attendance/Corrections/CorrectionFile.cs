using System.Security.Cryptography;

namespace ProtocolMiner.Attendance.Corrections;

/// <summary>
/// A secretary's corrections of one document (<em>rättelser</em>), in a text file beside it that <c>docs/rattelser.md</c> describes:
/// <c>protokoll.pdf.rattelser.yaml</c>.
/// </summary>
/// <param name="Persons">In the order of the file.</param>
/// <param name="Start">When the meeting began; null when the document is right.</param>
/// <param name="Checksum">Beginning of the SHA-256 of the document that was corrected; null when the file does not say.</param>
public sealed record CorrectionFile(IReadOnlyList<PersonCorrection> Persons, TimeOnly? Start = null, TimeOnly? End = null, string? Checksum = null)
{
    private const string Ending = ".rattelser.yaml";

    /// <summary>Where the corrections of a document stand, if there are any.</summary>
    public static string PathFor(string document) => document + Ending;

    /// <summary>Changes when the corrections of a document change; null when there are none.</summary>
    public static string? Fingerprint(string document)
    {
        var path = PathFor(document);
        try
        {
            return File.Exists(path) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
