using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace ProtocolMiner.Search.Scoring;

/// <summary>How long the fields of each document of a segment are, as the index keeps it: a byte each, copied once from where Lucene packs them.</summary>
internal sealed class SegmentLengths
{
    private static readonly ConditionalWeakTable<AtomicReader, SegmentLengths> BySegment = new();

    private readonly AtomicReader segment;
    private readonly ConcurrentDictionary<string, byte[]> byField = new(StringComparer.Ordinal);

    private SegmentLengths(AtomicReader segment) => this.segment = segment;

    /// <summary>Those of an opened segment, gone with it.</summary>
    public static SegmentLengths Of(AtomicReader segment) => BySegment.GetValue(segment, opened => new SegmentLengths(opened));

    /// <summary>A byte a document; zeros when the segment keeps no lengths of the field.</summary>
    public byte[] Read(string field) => byField.GetOrAdd(field, name =>
    {
        var lengths = new byte[segment.MaxDoc];
        if (segment.GetNormValues(name) is not { } norms)
            return lengths;
        for (var doc = 0; doc < lengths.Length; doc++)
            lengths[doc] = (byte)norms.Get(doc);
        return lengths;
    });
}
