using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>One box to tick, bound to a <see cref="bool"/>; with content, what ticking it reveals.</summary>
[HtmlTargetElement("govuk-checkbox", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public string? Label { get; set; }

    public string? Hint { get; set; }

    public bool Small { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = new Field(For, ViewContext, Label, Hint);
        FieldsOnPage.Of(ViewContext.HttpContext).Add(field.Name, field.Id);
        var reveals = await ConditionalTagHelper.CollectAsync(context, output);
        var boxes = ChoiceBoxes.Checkboxes.Draw(
            field,
            [new Choice("True", field.Label, field.Hint)],
            field.Values(),
            reveals,
            Small ? "govuk-checkboxes--small" : null,
            field.Error is null ? null : $"{field.Id}-error");

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.GroupClass);
        output.Content.Clear();
        if (field.ErrorPart() is { } error)
        {
            output.Content.AppendHtml(error);
        }

        output.Content.AppendHtml(boxes);
    }
}
