using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Several lines of text, with a count of characters where there is a limit.</summary>
[HtmlTargetElement("govuk-textarea", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextareaTagHelper : TagHelper
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

    public int Rows { get; set; } = 5;

    /// <summary>Shows how many characters are left; taken from the property's StringLength or MaxLength when <c>count</c> is set.</summary>
    public bool Count { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new Field(For, ViewContext, Label, Hint);
        FieldsOnPage.Of(ViewContext.HttpContext).Add(field.Name, field.Id);
        var limit = Count ? LimitOf(field) : null;
        var css = "govuk-textarea" + (field.Error is null ? "" : " govuk-textarea--error") + (limit is null ? "" : " govuk-js-character-count");
        var describedBy = limit is null ? field.DescribedBy : $"{field.DescribedBy} {field.Id}-info".Trim();
        // A leading line break would be swallowed by the browser.
        var box = Markup.Text("textarea", css, "\n" + field.Value())
            .With("id", field.Id)
            .With("name", field.Name)
            .With("rows", Rows.ToString(CultureInfo.InvariantCulture))
            .With("aria-describedby", describedBy);
        var count = limit is null
            ? null
            : Markup.Text("div", "govuk-hint govuk-character-count__message", $"You can enter up to {limit} characters").With("id", $"{field.Id}-info");

        FormGroup.Write(output, field, field.LabelPart(LabelSize, LabelIsHeading), box, count);
        if (limit is { } most)
        {
            output.Attributes.SetAttribute("class", field.GroupClass + " govuk-character-count");
            output.Attributes.SetAttribute("data-module", "govuk-character-count");
            output.Attributes.SetAttribute("data-maxlength", most);
        }
    }

    private static int? LimitOf(Field field)
    {
        var limits = field.Metadata.ValidatorMetadata;

        return limits.OfType<StringLengthAttribute>().FirstOrDefault()?.MaximumLength ?? limits.OfType<MaxLengthAttribute>().FirstOrDefault()?.Length;
    }
}
