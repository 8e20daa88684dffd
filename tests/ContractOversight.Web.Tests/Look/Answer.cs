using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ContractOversight.Web.Tests.Look;

/// <summary>What the site sent back.</summary>
internal sealed record Answer(HttpResponseMessage Response, string Body)
{
    public HttpStatusCode Status => Response.StatusCode;

    public string Header(string name) => Response.Headers.GetValues(name).Single();

    public string Cookies() => string.Join("; ", Response.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));

    public IHtmlDocument Page() => Parse(Body);

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
