namespace ProtocolMiner.Web;

/// <summary>Who says who someone is: an issuer of OpenID Connect, such as the organisation's Entra ID, Keycloak or ADFS.</summary>
/// <param name="Authority">The issuer's address, below which <c>.well-known/openid-configuration</c> is found.</param>
/// <param name="ClientId">The name by which the issuer knows this application.</param>
public sealed record SignInSettings(Uri Authority, string ClientId)
{
    /// <summary>The secret shared with the issuer; null for a public client, which proves itself by PKCE alone (RFC 7636).</summary>
    public string? ClientSecret { get; init; }
}
