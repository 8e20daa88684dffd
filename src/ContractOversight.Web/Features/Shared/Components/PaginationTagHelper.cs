using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>The way to the rows before and after; nothing is drawn where there are neither.</summary>
[HtmlTargetElement("govuk-pagination", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationTagHelper : TagHelper
{
    private const string Left = "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z";
    private const string Right = "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z";

    public string? PreviousUrl { get; set; }

    public string? NextUrl { get; set; }

    /// <summary>What the pages hold, as in ‘contracts’; read out to those who cannot see where the links stand.</summary>
    public string Of { get; set; } = "results";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(PreviousUrl) && string.IsNullOrEmpty(NextUrl))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-pagination");
        output.Attributes.SetAttribute("aria-label", $"Pages of {Of}");
        if (!string.IsNullOrEmpty(PreviousUrl))
        {
            output.Content.AppendHtml(Link("prev", PreviousUrl, "Previous", Left));
        }

        if (!string.IsNullOrEmpty(NextUrl))
        {
            output.Content.AppendHtml(Link("next", NextUrl, "Next", Right));
        }
    }

    private TagBuilder Link(string rel, string url, string word, string arrow)
    {
        var icon = Markup.Element("svg", $"govuk-pagination__icon govuk-pagination__icon--{rel}", Markup.Element("path", null).With("d", arrow))
            .With("xmlns", "http://www.w3.org/2000/svg")
            .With("height", "13")
            .With("width", "15")
            .With("aria-hidden", "true")
            .With("focusable", "false")
            .With("viewBox", "0 0 15 13");
        var title = Markup.Text("span", "govuk-pagination__link-title", word);
        title.InnerHtml.AppendHtml(Markup.Text("span", "govuk-visually-hidden", $" page of {Of}"));
        IHtmlContent[] inOrder = rel == "prev" ? [icon, title] : [title, icon];
        var link = Markup.Element("a", "govuk-link govuk-pagination__link", inOrder).With("href", url).With("rel", rel);

        return Markup.Element("div", $"govuk-pagination__{rel}", link);
    }
}
