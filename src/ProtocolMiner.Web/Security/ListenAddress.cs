using System.Net;
using Microsoft.AspNetCore.Http;

namespace ProtocolMiner.Web.Security;

/// <summary>Where the application may be reached: this machine alone, unless the user said otherwise in as many words.</summary>
internal static class ListenAddress
{
    /// <exception cref="ListenAddressException">An address is none, or others could reach it without leave.</exception>
    public static void Check(WebSettings settings)
    {
        foreach (var address in Parse(settings))
        {
            if (!IsLoopback(address.Host) && !settings.AllowAnonymous)
            {
                throw new ListenAddressException(
                    $"{address} can be reached from other machines, and whoever reaches it could read every document in the index. "
                    + "Listen on http://127.0.0.1:5080, or say --allow-anonymous if everyone who reaches it may.");
            }
        }
    }

    /// <summary>Names by which a browser may call the application (host filtering, against DNS rebinding).</summary>
    public static IEnumerable<string> Hosts(WebSettings settings) =>
        settings.AllowAnonymous && Parse(settings).Any(address => !IsLoopback(address.Host))
            ? ["*"]
            : ["localhost", "127.0.0.1", "[::1]"];

    private static IEnumerable<BindingAddress> Parse(WebSettings settings)
    {
        foreach (var url in settings.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            BindingAddress address;
            try
            {
                address = BindingAddress.Parse(url);
            }
            catch (FormatException e)
            {
                throw new ListenAddressException($"{url} is no address to listen on; write it as http://127.0.0.1:5080.", e);
            }

            yield return address;
        }
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}

/// <summary>The application may not listen where it was told to; the message says why and what to do.</summary>
public sealed class ListenAddressException(string message, Exception? inner = null) : Exception(message, inner);
