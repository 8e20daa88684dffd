using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Facts, one to a row.</summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "govuk-summary-list");
    }
}

/// <summary>One fact. Its value is the content, or <c>value</c>; with neither, ‘Not known’ is said.</summary>
[HtmlTargetElement("govuk-summary-row", Attributes = "key", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SummaryRowTagHelper : TagHelper
{
    public required string Key { get; set; }

    public string? Value { get; set; }

    /// <summary>Where the fact is changed; null where it cannot be.</summary>
    public string? Href { get; set; }

    public string Action { get; set; } = "Change";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(Href) ? "govuk-summary-list__row govuk-summary-list__row--no-actions" : "govuk-summary-list__row");
        output.Content.SetHtmlContent(Markup.Text("dt", "govuk-summary-list__key", Key));
        output.Content.AppendHtml(content.IsEmptyOrWhiteSpace
            ? Markup.Text("dd", "govuk-summary-list__value", Format.Text(Value))
            : Markup.Element("dd", "govuk-summary-list__value", content));
        if (!string.IsNullOrEmpty(Href))
        {
            output.Content.AppendHtml(Markup.Element("dd", "govuk-summary-list__actions", ActionLink(Href)));
        }
    }

    private TagBuilder ActionLink(string href)
    {
        var link = Markup.Text("a", "govuk-link", Action).With("href", href);
        link.InnerHtml.AppendHtml(Markup.Text("span", "govuk-visually-hidden", " " + PlainMessages.Lower(Key)));

        return link;
    }
}
