using System.Net;
using Microsoft.AspNetCore.Http;

namespace ProtocolMiner.Web.Security;

/// <summary>Where the application may be reached: this machine alone, unless people sign in or the user said otherwise in as many words.</summary>
internal static class ListenAddress
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    /// <exception cref="ListenAddressException">An address is none, or others could reach it without leave.</exception>
    public static void Check(WebSettings settings)
    {
        foreach (var address in Parse(settings))
        {
            if (!IsLoopback(address.Host) && settings.SignIn is null && !settings.AllowAnonymous)
            {
                throw new ListenAddressException(
                    $"{address} can be reached from other machines, and whoever reaches it could read every document in the index. "
                    + "Listen on http://127.0.0.1:5080, have people sign in (Web:SignIn in appsettings.json), or say --allow-anonymous if everyone who reaches it may.");
            }
        }
    }

    /// <summary>
    /// Names by which a browser may call the application, against DNS rebinding: those that the settings name, or else those of the addresses.
    /// An address that stands for every name of the machine (0.0.0.0, *) lets every name through.
    /// </summary>
    public static IEnumerable<string> Hosts(WebSettings settings)
    {
        if (settings.Hosts.Count > 0)
            return [.. Loopback, .. settings.Hosts];
        var named = Parse(settings).Select(address => address.Host).Where(host => !IsLoopback(host)).ToList();
        return named.Any(IsAny) ? ["*"] : [.. Loopback, .. named];
    }

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

    /// <summary>Kestrel takes what is neither an address nor "localhost" as every address of the machine; such a name still says how it is called.</summary>
    private static bool IsAny(string host) =>
        host is "*" or "+" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any)));

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}

/// <summary>The application may not listen where it was told to; the message says why and what to do.</summary>
public sealed class ListenAddressException(string message, Exception? inner = null) : Exception(message, inner);
