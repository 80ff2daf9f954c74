using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Protocols;

public sealed class SwedishLettersTests
{
    [Theory]
    [InlineData("Anna", "Anna")]
    [InlineData("rené", "rene")]
    [InlineData("åsa öman", "åsa öman")]
    [InlineData("Ängla", "Ängla")]
    [InlineData("a\u030asa", "åsa")]
    [InlineData("müller", "muller")]
    [InlineData("a\u0333nna", "anna")]
    public void Accents_go_and_letters_of_their_own_stay(string word, string plain) => Assert.Equal(plain, SwedishLetters.WithoutAccents(word));
}
