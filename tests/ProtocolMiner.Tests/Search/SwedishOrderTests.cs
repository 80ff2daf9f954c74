using ProtocolMiner.Search.Results;

namespace ProtocolMiner.Tests.Search;

public sealed class SwedishOrderTests
{
    [Theory]
    [InlineData("Zeta", "Ålund", "Ärlig", "Östberg")]
    [InlineData("Anna Berg", "anna Bergman", "Annika Alm")]
    [InlineData("Ida Lüning", "Ida Lyth", "Ida Løv")]
    [InlineData("Nämnd 10", "Nämnd 9", "Nämnden")]
    [InlineData("2023", "2024", "Budget")]
    public void Names_stand_as_in_a_Swedish_register(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        Assert.Equal(names, names.Reverse().Order(SwedishOrder.Instance));
    }

    [Fact]
    public void Only_the_same_text_is_equal()
    {
        Assert.Equal(0, SwedishOrder.Instance.Compare("Åsa", "Åsa"));
        Assert.NotEqual(0, SwedishOrder.Instance.Compare("Åsa", "åsa"));
        Assert.NotEqual(0, SwedishOrder.Instance.Compare("René", "Rene"));
    }
}
