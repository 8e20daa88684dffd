using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>A drop-down list; use radios where there are fewer than about eight answers.</summary>
[HtmlTargetElement("govuk-select", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectTagHelper : TagHelper
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

    /// <summary>The words for ‘nothing chosen’; null leaves that answer out.</summary>
    public string? Blank { get; set; } = "Select";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new Field(For, ViewContext, Label, Hint);
        FieldsOnPage.Of(ViewContext.HttpContext).Add(field.Name, field.Id);
        var chosen = field.Values();
        var box = Markup.Element("select", "govuk-select" + (field.Error is null ? "" : " govuk-select--error"))
            .With("id", field.Id)
            .With("name", field.Name)
            .With("aria-describedby", field.DescribedBy);
        if (Blank is not null)
        {
            box.InnerHtml.AppendHtml(Markup.Text("option", null, Blank).With("value", ""));
        }

        foreach (var choice in Items ?? Choices.Of(field.Type))
        {
            box.InnerHtml.AppendHtml(Markup.Text("option", null, choice.Text)
                .With("value", choice.Value)
                .With("selected", chosen.Contains(choice.Value) ? "selected" : null));
        }

        FormGroup.Write(output, field, field.LabelPart(LabelSize, LabelIsHeading), box);
    }
}
