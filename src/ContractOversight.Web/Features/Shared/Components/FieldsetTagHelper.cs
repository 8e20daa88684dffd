using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Questions that belong together, under one legend.</summary>
[HtmlTargetElement("govuk-fieldset", Attributes = "legend")]
public sealed class FieldsetTagHelper : TagHelper
{
    public required string Legend { get; set; }

    public string? LegendSize { get; set; } = "m";

    public bool LegendIsHeading { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "fieldset";
        output.Attributes.SetAttribute("class", "govuk-fieldset");
        output.PreContent.SetHtmlContent(FormGroup.Legend(Legend, LegendSize, LegendIsHeading));
    }
}
