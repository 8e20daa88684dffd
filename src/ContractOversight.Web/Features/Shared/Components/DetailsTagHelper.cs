using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Text that a reader can open.</summary>
[HtmlTargetElement("govuk-details", Attributes = "summary")]
public sealed class DetailsTagHelper : TagHelper
{
    public required string Summary { get; set; }

    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "details";
        output.Attributes.SetAttribute("class", "govuk-details");
        if (Open)
        {
            output.Attributes.SetAttribute("open", "open");
        }

        output.Content.SetHtmlContent(Markup.Element("summary", "govuk-details__summary", Markup.Text("span", "govuk-details__summary-text", Summary)));
        output.Content.AppendHtml(Markup.Element("div", "govuk-details__text", content));
    }
}
