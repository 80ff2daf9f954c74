using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ProtocolMiner.Web.Pages;

/// <summary>Signing out, here and with the issuer. Only by a form of this application: a link elsewhere signs nobody out.</summary>
internal sealed class LoggaUtModel(WebSettings settings) : PageModel
{
    public IActionResult OnGet() => NotFound();

    public IActionResult OnPost() => settings.SignIn is null
        ? NotFound()
        : SignOut(
            new Microsoft.AspNetCore.Authentication.AuthenticationProperties { RedirectUri = Security.SignIn.SignedOutPath },
            CookieAuthenticationDefaults.AuthenticationScheme, OpenIdConnectDefaults.AuthenticationScheme);
}
