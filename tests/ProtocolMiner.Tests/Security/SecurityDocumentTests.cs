using System.Text.RegularExpressions;

namespace ProtocolMiner.Tests.Security;

/// <summary>The documents on safety name the test of each measure; a measure whose test is gone is no measure.</summary>
public sealed partial class SecurityDocumentTests
{
    [Theory]
    [InlineData("security.md", 25)]
    [InlineData("privacy.md", 5)]
    public void Every_test_that_a_document_names_exists(string document, int atLeast)
    {
        var named = Name().Matches(File.ReadAllText(Repository.Path("docs", document))).Select(match => match.Groups["name"].Value).ToHashSet();
        var tests = typeof(SecurityDocumentTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true)).Select(method => $"{type.Name}.{method.Name}"))
            .ToHashSet();

        Assert.True(named.Count >= atLeast, $"{document} names only {named.Count} tests.");
        Assert.Empty(named.Except(tests));
    }

    [GeneratedRegex("`(?<name>[A-Za-z]{1,60}Tests\\.[A-Za-z_]{1,200})`")]
    private static partial Regex Name();
}
