using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Something with consequences.</summary>
[HtmlTargetElement("govuk-warning")]
public sealed class WarningTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-warning-text");
        output.Content.SetHtmlContent(Markup.Text("span", "govuk-warning-text__icon", "!").With("aria-hidden", "true"));
        output.Content.AppendHtml(Markup.Element(
            "strong",
            "govuk-warning-text__text",
            Markup.Text("span", "govuk-visually-hidden", "Warning"),
            content));
    }
}
