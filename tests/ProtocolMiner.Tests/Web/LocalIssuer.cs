using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ProtocolMiner.Tests.Web;

/// <summary>
/// An issuer of OpenID Connect on this machine that signs in whoever asks: discovery, authorization code with PKCE, signed tokens and
/// signing out, over real HTTP.
/// </summary>
internal sealed class LocalIssuer : IAsyncDisposable
{
    public const string ClientId = "protocol-miner";
    public const string ClientSecret = "en hemlighet";
    public const string UserName = "Kerstin Ågren";

    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "nyckel-1" };
    private readonly ConcurrentDictionary<string, Grant> grants = new();
    private readonly WebApplication app;

    private LocalIssuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        app = builder.Build();
        app.MapGet("/.well-known/openid-configuration", Describe);
        app.MapGet("/keys", () => Results.Json(new { keys = new[] { PublicKey() } }));
        app.MapGet("/authorize", Authorize);
        app.MapPost("/token", ExchangeAsync);
        app.MapGet("/end", (string post_logout_redirect_uri, string state) => Results.Redirect(QueryHelpers.AddQueryString(post_logout_redirect_uri, "state", state)));
    }

    public Uri Address => new(app.Urls.Single());

    /// <summary>Tells the next token's audience, to see that one for someone else is refused.</summary>
    public string Audience { get; set; } = ClientId;

    public static async Task<LocalIssuer> StartAsync()
    {
        var issuer = new LocalIssuer();
        await issuer.app.StartAsync();
        return issuer;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private string Issuer => Address.AbsoluteUri.TrimEnd('/');

    private IResult Describe() => Results.Json(new
    {
        issuer = Issuer,
        authorization_endpoint = Issuer + "/authorize",
        token_endpoint = Issuer + "/token",
        jwks_uri = Issuer + "/keys",
        end_session_endpoint = Issuer + "/end",
        response_types_supported = new[] { "code" },
        subject_types_supported = new[] { "public" },
        id_token_signing_alg_values_supported = new[] { "RS256" },
    });

    private object PublicKey()
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", kid = key.KeyId, alg = "RS256", n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent) };
    }

    private IResult Authorize(string client_id, string redirect_uri, string state, string nonce, string code_challenge, string code_challenge_method)
    {
        if (client_id != ClientId || code_challenge_method != "S256")
            return Results.BadRequest();
        var code = Guid.NewGuid().ToString("N");
        grants[code] = new Grant(nonce, code_challenge, redirect_uri);
        return Results.Redirect(QueryHelpers.AddQueryString(redirect_uri, new Dictionary<string, string?> { ["code"] = code, ["state"] = state }));
    }

    private async Task<IResult> ExchangeAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (!grants.TryRemove(form["code"].ToString(), out var grant)
            || form["client_secret"] != ClientSecret
            || form["redirect_uri"] != grant.RedirectUri
            || Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) != grant.Challenge)
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
        }

        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            Expires = DateTime.UtcNow.AddMinutes(5),
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
            Claims = new Dictionary<string, object> { ["sub"] = "kerstin", ["name"] = UserName, ["nonce"] = grant.Nonce },
        });
        return Results.Json(new { access_token = "inget", token_type = "Bearer", id_token = token, expires_in = 300 });
    }

    private sealed record Grant(string Nonce, string Challenge, string RedirectUri);
}
