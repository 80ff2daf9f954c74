using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Web.Pages;

/// <summary>A name that leads to what the person has done.</summary>
internal static class PersonLink
{
    public static string Address(string name, string? party = null) =>
        "/person?namn=" + Uri.EscapeDataString(name) + (party is null ? "" : "&parti=" + Uri.EscapeDataString(party));

    /// <summary>"Anna Lind (S)", the name as a link.</summary>
    public static IHtmlContent Of(string name, string? party)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = Address(name, party);
        link.AddCssClass("person");
        link.InnerHtml.Append(name);
        var content = new HtmlContentBuilder().AppendHtml(link);
        return party is null ? content : content.Append($" ({party})");
    }

    /// <summary>Those behind a proposal or a reservation; a party group has no link.</summary>
    public static IHtmlContent Of(IReadOnlyList<Mover> movers)
    {
        var content = new HtmlContentBuilder();
        for (var i = 0; i < movers.Count; i++)
        {
            if (i > 0)
                content.Append(", ");
            if (movers[i].Name is { } name)
                content.AppendHtml(Of(name, movers[i].Party));
            else
                content.Append(movers[i].Party ?? "");
        }

        return content;
    }
}
