using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ContractOversight.Web.Tests.Site;

/// <summary>A browser without JavaScript: it keeps cookies and sends the forms that pages offer.</summary>
internal sealed class Visitor(HttpClient client)
{
    private static readonly HtmlParser Parser = new();

    public HttpClient Client => client;

    public async Task<Page> GetAsync(string address) => await ReadAsync(await client.GetAsync(address));

    /// <summary>Opens the page with the form, fills it in and sends it; whatever the form already holds is sent with it.</summary>
    /// <param name="formPage">Where the form is.</param>
    /// <param name="fields">What is typed, by field name.</param>
    /// <param name="action">The form to send, by its action; the page's own address when left out.</param>
    public async Task<Page> PostFormAsync(string formPage, Dictionary<string, string> fields, string? action = null)
    {
        var page = await GetAsync(formPage);
        Assert.AreEqual(HttpStatusCode.OK, page.Status, $"The form at {formPage} did not open.");
        var target = action ?? formPage.Split('?')[0];
        var form = page.Html.QuerySelectorAll("form").SingleOrDefault(form =>
                (form.GetAttribute("action") ?? formPage).Split('?')[0] == target.Split('?')[0]
                && string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase))
            ?? throw new AssertFailedException($"There is no form for {target} at {formPage}.");
        var sent = Held(form);
        foreach (var (name, value) in fields)
        {
            sent.RemoveAll(pair => pair.Key == name);
            sent.Add(new(name, value));
        }

        using var content = new FormUrlEncodedContent(sent);
        return await ReadAsync(await client.PostAsync(form.GetAttribute("action") ?? formPage, content));
    }

    /// <summary>Sends something that no page offers.</summary>
    public async Task<Page> SendAsync(string address, HttpContent content) => await ReadAsync(await client.PostAsync(address, content));

    /// <summary>Sends the one form that the main part of a page already open holds, as it stands.</summary>
    public async Task<Page> SendAsync(Page page)
    {
        var form = page.Html.QuerySelector("main form[method=post]") ?? throw new AssertFailedException($"There is no form to send: {page.Text}");
        using var content = new FormUrlEncodedContent(Held(form));
        return await ReadAsync(await client.PostAsync(form.GetAttribute("action"), content));
    }

    /// <summary>Sends the form of a page with a file.</summary>
    public async Task<Page> UploadAsync(string formPage, Dictionary<string, string> fields, string fileField, byte[] file, string fileName)
    {
        var page = await GetAsync(formPage);
        var form = page.Html.QuerySelector("main form[enctype='multipart/form-data']") ?? throw new AssertFailedException($"There is no upload at {formPage}: {page.Text}");
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Held(form).Where(pair => !fields.ContainsKey(pair.Key)).Concat(fields))
        {
            content.Add(new StringContent(value), name);
        }

        var part = new ByteArrayContent(file);
        part.Headers.ContentDisposition = new("form-data") { Name = $"\"{fileField}\"", FileNameStar = fileName };
        content.Add(part);
        return await ReadAsync(await client.PostAsync(form.GetAttribute("action"), content));
    }

    /// <summary>Follows a redirect, as a browser would.</summary>
    public Task<Page> FollowAsync(Page page) =>
        GetAsync(page.Location ?? throw new AssertFailedException($"Expected a redirect but got {page.Status}: {page.Text}"));

    private static List<KeyValuePair<string, string>> Held(IElement form)
    {
        var held = new List<KeyValuePair<string, string>>();
        foreach (var field in form.QuerySelectorAll("input[name], textarea[name], select[name]").Where(field => !field.HasAttribute("disabled")))
        {
            var type = field.GetAttribute("type");
            if (type is "submit" or "file" || (type is "radio" or "checkbox" && !field.HasAttribute("checked")))
            {
                continue;
            }

            var value = field.LocalName switch
            {
                "textarea" => field.TextContent,
                "select" => (field.QuerySelector("option[selected]") ?? field.QuerySelector("option"))?.GetAttribute("value") ?? "",
                _ => field.GetAttribute("value") ?? (type == "checkbox" ? "on" : ""),
            };
            held.Add(new(field.GetAttribute("name")!, value));
        }

        return held;
    }

    private static async Task<Page> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var body = await response.Content.ReadAsStringAsync();
            return new Page(response.StatusCode, response.Headers.Location?.OriginalString, body, Parser.ParseDocument(body));
        }
    }
}

/// <summary>What the site answered.</summary>
internal sealed record Page(HttpStatusCode Status, string? Location, string Body, IDocument Html)
{
    /// <summary>The words of the page as a reader sees them, white space folded.</summary>
    public string Text => string.Join(' ', (Html.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The problems listed in the error summary.</summary>
    public IReadOnlyList<string> Errors =>
        [.. Html.QuerySelectorAll(".govuk-error-summary__list li").Select(item => item.TextContent.Trim())];
}
