using ProtocolMiner.Attendance;

namespace ProtocolMiner.Tests.Attendance;

public sealed class AttendancePartTests
{
    [Theory]
    [InlineData("§§ 12–15", null, null, "12–15", false)]
    [InlineData("12–16 §§", null, null, "12–16", false)]
    [InlineData("§§ 32–36, 38–41", null, null, "32–36, 38–41", false)]
    [InlineData("§ 14", null, null, "14", false)]
    [InlineData("fr.o.m. § 14", null, null, "14–", false)]
    [InlineData("t.o.m. § 20", null, null, "–20", false)]
    [InlineData("från punkt 5", null, null, "5–", false)]
    [InlineData("kl. 13.30–15.10", "13:30", "15:10", null, false)]
    [InlineData("t.o.m. kl. 16.00", null, "16:00", null, false)]
    [InlineData("till och med klockan 16:00", null, "16:00", null, false)]
    [InlineData("fr.o.m. kl 9.15", "09:15", null, null, false)]
    [InlineData("anlände kl. 09.30", "09:30", null, null, false)]
    [InlineData("§§ 3–7, kl. 10.00–11.00, på distans", "10:00", "11:00", "3–7", true)]
    [InlineData("via Teams", null, null, null, true)]
    [InlineData("lämnade in ett yttrande", null, null, null, false)]
    public void A_note_tells_of_a_part_of_the_meeting(string note, string? from, string? to, string? items, bool remote)
    {
        var expected = new AttendancePart(Time(from), Time(to), items, remote);

        Assert.Equal(expected, AttendancePart.Parse(note));
    }

    [Theory]
    [InlineData("§§ 12–15, 17", "14", true)]
    [InlineData("§§ 12–15, 17", "16", false)]
    [InlineData("§§ 12–15, 17", "17", true)]
    [InlineData("fr.o.m. § 14", "13", false)]
    [InlineData("fr.o.m. § 14", "140", true)]
    [InlineData("t.o.m. § 20", "20", true)]
    [InlineData("t.o.m. § 20", "20a", false)]
    [InlineData("ej § 7 på grund av jäv", "7", false)]
    [InlineData("ej § 7 på grund av jäv", "8", true)]
    [InlineData("deltog inte i §§ 7–9", "8", false)]
    [InlineData("frånvarande § 7", "6", true)]
    [InlineData("§§ 3–12, utom 7 §", "7", false)]
    [InlineData("§§ 3–12, utom 7 §", "2", false)]
    [InlineData("ordförande §§ 3–5", "9", true)]
    [InlineData("kl. 13.30–15.10", "3", true)]
    [InlineData(null, "3", true)]
    public void An_item_lies_within_the_part_or_not(string? note, string item, bool there) =>
        Assert.Equal(there, AttendancePart.Parse(note).Covers(item));

    [Theory]
    [InlineData("kl. 13.30–15.10", true)]
    [InlineData("§§ 12–15", true)]
    [InlineData("kl. 10.00–11.00, 13.00–15.00", false)]
    [InlineData("§ 12, på distans", false)]
    [InlineData("punkt A", false)]
    public void A_note_that_says_more_than_the_part_is_kept(string note, bool whole) =>
        Assert.Equal(whole, AttendancePart.Parse(note).IsWhole(note));

    private static TimeOnly? Time(string? text) => text is null ? null : TimeOnly.ParseExact(text, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
