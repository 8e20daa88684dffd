using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Any number of answers, bound to a list.</summary>
[HtmlTargetElement("govuk-checkboxes", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxesTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public string? Label { get; set; }

    public string? LabelSize { get; set; }

    public bool LabelIsHeading { get; set; }

    public string? Hint { get; set; }

    /// <summary>Left out, the answers are those of the property's enum.</summary>
    public IEnumerable<Choice>? Items { get; set; }

    public bool Small { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = new Field(For, ViewContext, Label, Hint);
        FieldsOnPage.Of(ViewContext.HttpContext).Add(field.Name, field.Id);
        var reveals = await ConditionalTagHelper.CollectAsync(context, output);
        var boxes = ChoiceBoxes.Checkboxes.Draw(field, Items ?? Choices.Of(field.Metadata.ElementType ?? field.Type), field.Values(), reveals, Small ? "govuk-checkboxes--small" : null);
        FormGroup.WriteFieldset(output, field, LabelSize, LabelIsHeading, boxes);
    }
}
