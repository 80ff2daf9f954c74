using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.WebEncoders;
using ProtocolMiner.Extraction;
using ProtocolMiner.Web.Api;
using ProtocolMiner.Web.Indexes;
using ProtocolMiner.Web.Pages;
using ProtocolMiner.Web.Security;

namespace ProtocolMiner.Web;

/// <summary>The web application: pages in Swedish, and the same things as JSON.</summary>
public static class ProtocolMinerWeb
{
    /// <param name="reader">Reads what is dropped on a page, and what is indexed again.</param>
    /// <exception cref="ListenAddressException">An address that others can reach, without leave.</exception>
    public static WebApplication Build(WebSettings settings, IProtocolReader reader)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ListenAddress.Check(settings);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(ProtocolMinerWeb).Assembly.GetName().Name });
        builder.WebHost.UseUrls(settings.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.UploadLimit;
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        AddServices(builder.Services, settings, reader);
        var app = builder.Build();
        if (settings.SignIn is not null)
            app.UseForwardedHeaders();
        UseErrors(app);
        app.UseHostFiltering();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<UploadLimit>();
        app.UseResponseCompression();
        if (settings.SignIn is not null)
            app.UseAuthentication().UseAuthorization();
        app.MapRazorPages();
        app.MapAssets();
        app.MapOriginals();
        app.MapLists();
        app.MapApi();
        app.MapApiDescription();
        return app;
    }

    /// <summary>People get a page that says what went wrong, programs a problem in detail.</summary>
    private static void UseErrors(WebApplication app)
    {
        app.UseExceptionHandler("/fel");
        app.UseStatusCodePagesWithReExecute("/fel", "?kod={0}");
        app.UseWhen(context => context.Request.Path.StartsWithSegments(ApiEndpoints.Root), api => api.UseExceptionHandler().UseStatusCodePages());
    }

    private static void AddServices(IServiceCollection services, WebSettings settings, IProtocolReader reader)
    {
        services.AddSingleton(settings);
        services.AddSingleton(reader);
        services.AddSingleton<CurrentIndex>();
        services.AddSingleton<IndexRefresh>();
        services.AddHostedService<FolderWatch>();
        services.AddRazorPages().AddApplicationPart(typeof(ProtocolMinerWeb).Assembly);
        services.AddApiDescription();
        services.AddExceptionHandler<MissingIndexHandler>();
        services.AddResponseCompression();
        if (settings.SignIn is { } signIn)
            services.AddSignIn(signIn);
        services.AddHostFiltering(options => options.AllowedHosts = [.. ListenAddress.Hosts(settings)]);
        // Swedish letters stand as they are; only what HTML would read as markup is encoded.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        // Form tokens live as long as the program does; no key is written to disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(options => options.Cookie.SameSite = SameSiteMode.Strict);
        services.Configure<FormOptions>(options =>
        {
            options.MultipartBodyLengthLimit = settings.UploadLimit;
            options.ValueCountLimit = AttendanceForm.MostFields;
        });
    }
}
