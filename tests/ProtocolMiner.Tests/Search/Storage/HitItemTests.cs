using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Tests.Search.Storage;

/// <summary>A hit reads from what the index stores of an item only what it tells.</summary>
public sealed class HitItemTests
{
    public static TheoryData<Item> Items { get; } =
    [
        Sample.Council.Items[0],
        Sample.Council.Items[1] with { Text = "Rad ett.\n\"Rad två\" – é 😀", Title = null, Page = null },
        new Item(null, null, null, [], null, null, "", [], [], [], [], [], []),
    ];

    [Theory]
    [MemberData(nameof(Items))]
    public void The_told_parts_of_an_item_are_read(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var read = StoredJson.Read<HitItem>(StoredJson.Write(item));
        Assert.Equal(new HitItem(item.Number, item.Label, item.Title, item.Page, item.Text), read);
    }

    [Fact]
    public void A_head_is_read_back_whole()
    {
        var head = new ItemHead("protokoll/å.pdf", 7, DocumentKind.Minutes, "Protokoll", "Nämnden", new DateOnly(2024, 3, 12), Whole: true);
        Assert.Equal(head, StoredJson.Read<ItemHead>(StoredJson.Write(head)));
        Assert.Equal(head with { Title = null, Date = null }, StoredJson.Read<ItemHead>(StoredJson.Write(head with { Title = null, Date = null })));
    }
}
