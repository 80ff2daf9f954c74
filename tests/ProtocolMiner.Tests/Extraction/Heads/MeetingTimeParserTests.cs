using ProtocolMiner.Extraction.Heads;

namespace ProtocolMiner.Tests.Extraction.Heads;

public sealed class MeetingTimeParserTests
{
    [Theory]
    [InlineData("Sal Björken, kl. 9.00–11.55", "09:00", "11:55")]
    [InlineData("2024-03-05 09:00-11:55", "09:00", "11:55")]
    [InlineData("tisdagen den 5 mars 2024 klockan 18.00", "18:00", null)]
    [InlineData("kl 9-12 kl 11-12 gemensamt möte", "09:00", "12:00")]
    [InlineData("kl. 18.00 till kl. 20.15", "18:00", "20:15")]
    [InlineData("2024-03-05 19.00", "19:00", null)]
    [InlineData("kl. 09.00–12.00, 13.00–15.30", "09:00", "15:30")]
    [InlineData("kl. 09.00–15.30, ajournering kl. 12.00–13.00", "09:00", "15:30")]
    [InlineData("kl. 09.00–15.30 (ajournering 10.00–10.15, 12.00–13.00)", "09:00", "15:30")]
    [InlineData("mellan kl. 13.00 och 15.20", "13:00", "15:20")]
    [InlineData("2031-10-02, 13–14.30", "13:00", "14:30")]
    [InlineData("kl. 13.00–24.00", "13:00", "00:00")]
    public void Reads_beginning_and_end(string text, string start, string? end)
    {
        var time = MeetingTimeParser.Parse(text);
        Assert.NotNull(time);
        Assert.Equal(start, time.Value.Start.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(end, time.Value.End?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Sal Björken, Storgatan 12")]
    [InlineData("2024-03-05")]
    [InlineData("14/4 2023")]
    public void Other_numbers_are_no_times(string text) => Assert.Null(MeetingTimeParser.Parse(text));
}
