using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ProtocolMiner.SampleCorpus.Pdf;

/// <summary>
/// Makes a file that PDFsharp wrote the same in every run: the file's identifiers and the tags of font subsets, which it draws by chance,
/// are replaced by ones that follow from the document's name and the order of the fonts. Lengths stay as they are.
/// </summary>
internal static partial class PdfFingerprint
{
    public static byte[] Fix(byte[] file, string name)
    {
        var text = Encoding.Latin1.GetString(file);
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..32];
        text = FileId().Replace(text, $"/ID[<{hash}><{hash}>]");
        text = Uuid().Replace(text, "uuid:" + new Guid(Convert.FromHexString(hash)).ToString());
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        text = SubsetTag().Replace(text, match =>
        {
            if (!tags.TryGetValue(match.Groups["tag"].Value, out var tag))
                tags[match.Groups["tag"].Value] = tag = "CORPU" + (char)('A' + tags.Count);
            return "/" + tag + "+Corpus";
        });
        return Encoding.Latin1.GetBytes(text);
    }

    [GeneratedRegex(@"/ID\[<[0-9A-F]{32}><[0-9A-F]{32}>\]")]
    private static partial Regex FileId();

    [GeneratedRegex(@"uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Uuid();

    [GeneratedRegex(@"/(?<tag>[A-Z]{6})\+Corpus")]
    private static partial Regex SubsetTag();
}
