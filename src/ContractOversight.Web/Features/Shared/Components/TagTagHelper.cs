using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>A state in a word. Colours: grey, green, teal, blue, purple, magenta, red, orange, yellow; the word alone must say it.</summary>
[HtmlTargetElement("govuk-tag")]
public sealed class TagTagHelper : TagHelper
{
    public string? Colour { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.Attributes.SetAttribute("class", Colour is null ? "govuk-tag" : $"govuk-tag govuk-tag--{Colour}");
    }
}
