using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using ProtocolMiner.Web.Api;

namespace ProtocolMiner.Web.Security;

/// <summary>
/// Signing in by OpenID Connect: the authorization code flow with PKCE. Nothing but the styles, the error page and the page after signing
/// out is shown to someone who has not; programs get 401 instead of being sent to a page.
/// </summary>
internal static class SignIn
{
    public const string SignedOutPath = "/utloggad";

    /// <summary>A working day: whoever comes back the next morning signs in again.</summary>
    private static readonly TimeSpan Lasting = TimeSpan.FromHours(10);

    public static void AddSignIn(this IServiceCollection services, SignInSettings settings)
    {
        services.AddAuthentication(options =>
            {
                options.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
                options.DefaultChallengeScheme = OpenIdConnectDefaults.AuthenticationScheme;
            })
            .AddCookie(options =>
            {
                options.Cookie.Name = "protocolminer";
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = Lasting;
            })
            .AddOpenIdConnect(options => Configure(options, settings));
        services.AddAuthorization(options => options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        // A reverse proxy on this machine may say that it was asked by https, and by which name. Others are not believed.
        services.Configure<ForwardedHeadersOptions>(options => options.ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost);
    }

    private static void Configure(OpenIdConnectOptions options, SignInSettings settings)
    {
        options.Authority = settings.Authority.AbsoluteUri;
        options.RequireHttpsMetadata = !settings.Authority.IsLoopback;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // The answer comes by a link and not by a form from another site, so that no cookie has to be sent across sites.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.CorrelationCookie.SameSite = options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = options.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CallbackPath = "/inloggad";
        options.SignedOutCallbackPath = "/utloggning-klar";
        options.SignedOutRedirectUri = SignedOutPath;
        options.MapInboundClaims = false;
        options.TokenValidationParameters.NameClaimType = "name";
        // The issuer asks for the token when someone signs out.
        options.SaveTokens = true;
        options.Events.OnRedirectToIdentityProvider = RefuseProgramsAsync;
        options.Events.OnRedirectToIdentityProviderForSignOut = EndHereAsync;
        options.Events.OnRemoteFailure = ExplainAsync;
    }

    private static Task RefuseProgramsAsync(RedirectContext context)
    {
        if (context.Request.Path.StartsWithSegments(ApiEndpoints.Root))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.HandleResponse();
        }

        return Task.CompletedTask;
    }

    /// <summary>Not every issuer has a page for signing out; then it is done when the cookie is gone.</summary>
    private static Task EndHereAsync(RedirectContext context)
    {
        if (string.IsNullOrEmpty(context.ProtocolMessage.IssuerAddress))
        {
            context.Response.Redirect(SignedOutPath);
            context.HandleResponse();
        }

        return Task.CompletedTask;
    }

    /// <summary>Someone said no, took too long or came by an old link: that is no fault of the program.</summary>
    private static Task ExplainAsync(Microsoft.AspNetCore.Authentication.RemoteFailureContext context)
    {
        context.Response.Redirect($"/fel?kod={StatusCodes.Status401Unauthorized}");
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
