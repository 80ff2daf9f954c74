using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace ProtocolMiner.Tests.Architecture;

/// <summary>Who may know whom. The folders of the library are layers: Protocols ← Reading ← Cleaning ← Extraction.</summary>
public sealed class DependencyTests
{
    private static readonly ArchUnitNET.Domain.Architecture Program = new ArchLoader()
        .LoadAssemblies(typeof(ProtocolMiner.Protocols.Protocol).Assembly)
        .Build();

    [Theory]
    [InlineData("Protocols", "Reading", "Cleaning", "Extraction", "Attendance", "Search", "Themes", "Workers")]
    [InlineData("Reading", "Cleaning", "Extraction", "Attendance", "Search", "Themes", "Workers")]
    [InlineData("Cleaning", "Extraction", "Attendance", "Search", "Themes", "Workers")]
    [InlineData("Extraction", "Attendance", "Search", "Themes", "Workers")]
    [InlineData("Search", "Reading", "Cleaning", "Extraction", "Attendance", "Themes", "Workers")]
    [InlineData("Attendance", "Reading", "Cleaning", "Extraction", "Search", "Themes", "Workers")]
    [InlineData("Themes", "Reading", "Cleaning", "Extraction", "Attendance", "Workers")]
    public void A_folder_knows_only_those_before_it(string folder, params string[] unknown)
    {
        foreach (var other in unknown)
        {
            Types().That().ResideInNamespaceMatching(Inside(folder))
                .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Inside(other)))
                .WithoutRequiringPositiveResults()
                .Check(Program);
        }
    }

    [Theory]
    [InlineData("Reading", "UglyToad.PdfPig")]
    [InlineData("Reading", "Markdig")]
    [InlineData("Search", "Lucene.Net")]
    [InlineData("Attendance", "YamlDotNet")]
    public void A_heavy_library_is_known_in_one_folder(string folder, string library)
    {
        var strangers = typeof(ProtocolMiner.Protocols.Protocol).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith($"ProtocolMiner.{folder}", StringComparison.Ordinal) == false)
            .Where(type => MentionedNamespaces(type).Any(name => name.StartsWith(library, StringComparison.Ordinal)))
            .Select(type => type.FullName);

        Assert.Empty(strangers);
    }

    [Theory]
    [InlineData("ProtocolMiner", "ProtocolMiner.Assistant", "ProtocolMiner.Web", "protocol-miner", "Microsoft.AspNetCore", "Microsoft.SemanticKernel", "System.CommandLine")]
    [InlineData("ProtocolMiner.Assistant", "ProtocolMiner.Web", "protocol-miner", "Microsoft.AspNetCore", "System.CommandLine")]
    [InlineData("ProtocolMiner.Web", "protocol-miner", "System.CommandLine")]
    public void A_project_knows_none_of_those_that_build_on_it(string project, params string[] unknown)
    {
        var references = System.Reflection.Assembly.Load(project).GetReferencedAssemblies().Select(name => name.Name!);

        Assert.DoesNotContain(references, name => unknown.Any(other => name == other || name.StartsWith(other + ".", StringComparison.Ordinal)));
    }

    private static string Inside(string folder) => $@"^ProtocolMiner\.{folder}(\..*)?$";

    private static IEnumerable<string> MentionedNamespaces(System.Type type)
    {
        const System.Reflection.BindingFlags All = System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic
            | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.DeclaredOnly;
        var methods = type.GetMethods(All);
        return type.GetFields(All).Select(field => field.FieldType)
            .Concat(methods.Select(method => method.ReturnType))
            .Concat(methods.SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType))
            .Concat(methods.SelectMany(method => method.GetMethodBody()?.LocalVariables ?? []).Select(local => local.LocalType))
            .Select(mentioned => mentioned.Namespace ?? "");
    }
}
