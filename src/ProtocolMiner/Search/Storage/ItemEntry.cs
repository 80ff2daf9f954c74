using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Abbreviations;
using ProtocolMiner.Search.Persons;

namespace ProtocolMiner.Search.Storage;

/// <summary>Writes one item (<em>paragraf</em>) as a Lucene document, by <see cref="IndexSchema"/>.</summary>
internal static class ItemEntry
{
    /// <summary>
    /// Characters of a value that is one term, such as a body's name: Lucene refuses a document for terms above 32,766 bytes, and nothing that
    /// people search by is nearly as long as this.
    /// </summary>
    private const int LongestValue = 1_000;

    /// <summary>Day as a number, year × 10,000 + month × 100 + day; 0 when unknown.</summary>
    public static int DayNumber(DateOnly? date) => date is { } d ? (d.Year * 10_000) + (d.Month * 100) + d.Day : 0;

    /// <summary>The form in which case numbers are compared: "KS 2024/117" and "ks2024/117" are one.</summary>
    public static string CaseKey(string number) =>
        string.Concat(number.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();

    public static Document Create(FileState file, Protocol protocol, Item item, ItemHead head)
    {
        var entry = new Document
        {
            new StringField(IndexSchema.File, file.FullPath, Field.Store.NO),
            new StringField(IndexSchema.Entry, IndexSchema.ItemEntry, Field.Store.NO),
            new StoredField(IndexSchema.Head, StoredJson.Write(head)),
            new StoredField(IndexSchema.Json, StoredJson.Write(item)),
        };
        AddText(entry, item, item.Title ?? protocol.Title);
        AddFacts(entry, protocol, item);
        AddAbbreviations(entry, item);
        return entry;
    }

    private static void AddText(Document entry, Item item, string? title)
    {
        if (title is not null)
            entry.Add(new TextField(IndexSchema.Title, title, Field.Store.NO));
        var rest = item.Text;
        foreach (var decision in item.Decisions)
        {
            entry.Add(new TextField(IndexSchema.Decision, decision.Text, Field.Store.NO));
            var at = rest.IndexOf(decision.Text, StringComparison.Ordinal);
            if (at >= 0 && decision.Text.Length > 0)
                rest = rest.Remove(at, decision.Text.Length);
        }

        foreach (var number in item.CaseNumbers)
            entry.Add(new TextField(IndexSchema.Body, number, Field.Store.NO));
        entry.Add(new TextField(IndexSchema.Body, rest, Field.Store.NO));
        foreach (var attachment in item.Attachments)
            entry.Add(new TextField(IndexSchema.Attachment, attachment, Field.Store.NO));
        foreach (var text in new[] { title, item.Text }.OfType<string>())
            entry.Add(new Field(IndexSchema.Function, text, WhetherOnly));
    }

    /// <summary>Tells whether a word stands in a field: not how often, not where, and not how long the field is.</summary>
    private static FieldType WhetherOnly { get; } = new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_ONLY, OmitNorms = true };

    private static void AddAbbreviations(Document entry, Item item)
    {
        foreach (var abbreviation in AbbreviationFinder.Find(item.Text).Distinct())
        {
            AddValue(entry, IndexSchema.Abbreviation, abbreviation.Term);
            AddValue(entry, IndexSchema.Meaning, abbreviation.MeaningTerm);
        }
    }

    private static void AddFacts(Document entry, Protocol protocol, Item item)
    {
        var day = DayNumber(protocol.Meeting.Date);
        entry.Add(new Int32Field(IndexSchema.Date, day, Field.Store.NO));
        entry.Add(new NumericDocValuesField(IndexSchema.Date, day));
        AddFact(entry, IndexSchema.Organ, protocol.Meeting.Body is { } body ? [body] : []);
        AddFact(entry, IndexSchema.Year, protocol.Meeting.Date is { } date ? [date.Year.ToString("0000", CultureInfo.InvariantCulture)] : []);
        AddFact(entry, IndexSchema.Kind, [KebabCase.Of(protocol.Kind)]);
        AddFact(entry, IndexSchema.Outcome, item.Decisions.Select(d => d.Outcome).OfType<Outcome>().Select(KebabCase.Of));
        var actors = ItemActors.Of(item);
        AddFact(entry, IndexSchema.Party, actors.Select(actor => actor.Party).OfType<string>());
        AddFact(entry, IndexSchema.Person, actors.Select(actor => actor.Name).OfType<string>());
        foreach (var actor in actors.Where(actor => actor.Name is not null))
            AddValue(entry, IndexSchema.Actor, actor.ToTerm());
        foreach (var number in item.CaseNumbers)
            AddValue(entry, IndexSchema.Case, CaseKey(number));
        if (item.Number is not null)
            AddValue(entry, IndexSchema.Number, item.Number.ToLowerInvariant());
    }

    private static void AddFact(Document entry, string field, IEnumerable<string> values)
    {
        foreach (var value in values.Where(v => v.Length > 0).Select(Bounded).Distinct(StringComparer.Ordinal))
        {
            AddValue(entry, field, value);
            entry.Add(new SortedSetDocValuesField(field, new BytesRef(value)));
        }
    }

    private static void AddValue(Document entry, string field, string value) => entry.Add(new StringField(field, Bounded(value), Field.Store.NO));

    private static string Bounded(string value) => value.Length <= LongestValue ? value : value[..LongestValue];
}
