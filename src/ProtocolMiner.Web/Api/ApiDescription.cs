using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using ProtocolMiner.Protocols;
using ProtocolMiner.Themes.Timelines;

namespace ProtocolMiner.Web.Api;

/// <summary>The API's description of itself (OpenAPI), and the form of its JSON: the same as the command line prints.</summary>
internal static class ApiDescription
{
    public const string Path = ApiEndpoints.Root + "/openapi.json";

    private const string DocumentName = "v1";

    /// <summary>Types that are written as text by converters of their own, each with an example.</summary>
    private static readonly Dictionary<Type, string> WrittenAsText = new() { [typeof(TimeOnly)] = "13:15", [typeof(Period)] = "2024 Q3" };

    public static void AddApiDescription(this IServiceCollection services)
    {
        services.Configure<JsonOptions>(options =>
        {
            options.SerializerOptions.PropertyNamingPolicy = ProtocolJson.Options.PropertyNamingPolicy;
            options.SerializerOptions.Encoder = ProtocolJson.Options.Encoder;
            foreach (var converter in ProtocolJson.Options.Converters)
                options.SerializerOptions.Converters.Add(converter);
        });
        services.AddProblemDetails();
        services.AddOpenApi(DocumentName, options =>
        {
            options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith(ApiEndpoints.Root[1..] + "/", StringComparison.Ordinal) == true;
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "ProtocolMiner",
                    Version = typeof(ApiDescription).Assembly.GetName().Version?.ToString(3),
                    Description = "Sidornas innehåll som JSON. Tider skrivs TT:MM och datum ÅÅÅÅ-MM-DD; det som inte står i dokumentet är null.",
                };
                // The address by which it was asked for is the right one behind any proxy.
                document.Servers?.Clear();
                return Task.CompletedTask;
            });
            options.AddSchemaTransformer((schema, context, _) =>
            {
                var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
                if (WrittenAsText.TryGetValue(type, out var example))
                {
                    schema.Type = JsonSchemaType.String;
                    schema.Properties?.Clear();
                    schema.Required?.Clear();
                    schema.Examples = [JsonValue.Create(example)];
                }

                return Task.CompletedTask;
            });
        });
    }

    public static void MapApiDescription(this IEndpointRouteBuilder endpoints) => endpoints.MapOpenApi(Path);

    /// <summary>Tells of parameters that the handler reads from the query itself.</summary>
    public static RouteHandlerBuilder WithQuery(this RouteHandlerBuilder builder, IEnumerable<(string Name, string Description)> parameters) =>
        builder.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            foreach (var (name, description) in parameters)
            {
                operation.Parameters.Add(new OpenApiParameter
                {
                    Name = name,
                    In = ParameterLocation.Query,
                    Description = description,
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                });
            }

            return Task.CompletedTask;
        });
}
