using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ProtocolMiner.Web.Pages;

/// <summary>What went wrong, in words for the user; nothing of the program's inside.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class FelModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    public void OnGet() => Explain();

    public void OnPost() => Explain();

    /// <summary>The code is taken from the address alone: binding it would read the form of a request that may have been refused for its size.</summary>
    private void Explain() => (Heading, Advice) = (int.TryParse(Request.Query["kod"], NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : 0) switch
    {
        StatusCodes.Status404NotFound => ("Sidan finns inte", "Dokumentet finns inte i samlingen, eller har tagits bort sedan länken skapades."),
        StatusCodes.Status400BadRequest => ("Begäran kunde inte förstås", "Gå tillbaka, ladda om sidan och försök igen."),
        StatusCodes.Status401Unauthorized => ("Inloggningen gick inte", "Försök igen. Hjälper det inte, hör med den som sköter inloggningen hos er."),
        StatusCodes.Status413PayloadTooLarge => ("Filen är för stor", "Välj en mindre fil, eller dela upp den."),
        _ => ("Något gick fel", "Försök igen. Hjälper det inte, starta om ProtocolMiner."),
    };
}
