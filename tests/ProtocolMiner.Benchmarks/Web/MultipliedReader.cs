using System.Globalization;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Benchmarks.Web;

/// <summary>
/// Stands for a large archive: every file <c>meeting-N.txt</c> is one of a few real protocols, moved in time and with numbers and words of its
/// own, so that an index of any size is made without reading as many documents.
/// </summary>
internal sealed class MultipliedReader(IReadOnlyList<Protocol> originals) : IProtocolReader
{
    /// <summary>Words that tell the copies apart: enough that a word of them is rare.</summary>
    private static readonly string[] Streets = ["Ekgatan", "Almvägen", "Lindbacken", "Björkstigen", "Rönngränd", "Askplan", "Tallhöjden", "Granliden", "Hasselkroken", "Olvonhagen"];

    public Task<Protocol> ReadAsync(string path, CancellationToken cancellation = default)
    {
        var number = int.Parse(Path.GetFileNameWithoutExtension(path).Split('-')[1], CultureInfo.InvariantCulture);
        var original = originals[number % originals.Count];
        return Task.FromResult(original with
        {
            Source = original.Source with { Path = path },
            // A meeting a week: the bodies spread over some twenty years.
            Meeting = original.Meeting with { Date = original.Meeting.Date?.AddDays(-7 * (number / originals.Count)) },
            Items = [.. original.Items.Select((item, i) => item with
            {
                CaseNumbers = [.. item.CaseNumbers.Select(caseNumber => $"{caseNumber}{number}")],
                Text = $"{item.Text}\nÄrendet rör {Streets[(number + i) % Streets.Length]} {number}.",
            })],
        });
    }
}
