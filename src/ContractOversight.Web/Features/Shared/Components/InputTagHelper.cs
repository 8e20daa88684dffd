using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>One line of text, a number, an amount or a percentage.</summary>
[HtmlTargetElement("govuk-input", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class InputTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public string? Label { get; set; }

    /// <summary>s, m, l or xl.</summary>
    public string? LabelSize { get; set; }

    public bool LabelIsHeading { get; set; }

    public string? Hint { get; set; }

    public string Type { get; set; } = "text";

    public string? Prefix { get; set; }

    public string? Suffix { get; set; }

    /// <summary>Characters that fit: 2, 3, 4, 5, 10, 20 or 30; left out, the box is as wide as it may be.</summary>
    public int? Width { get; set; }

    public string? Inputmode { get; set; }

    public string? Autocomplete { get; set; }

    public bool Spellcheck { get; set; } = true;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new Field(For, ViewContext, Label, Hint);
        FieldsOnPage.Of(ViewContext.HttpContext).Add(field.Name, field.Id);
        var control = Box(field);
        foreach (var extra in output.Attributes)
        {
            control.Attributes[extra.Name] = extra.Value?.ToString();
        }

        output.Attributes.Clear();
        FormGroup.Write(output, field, field.LabelPart(LabelSize, LabelIsHeading), Affixed(field, control));
    }

    private TagBuilder Box(Field field)
    {
        var isPounds = PoundsBinder.IsPounds(field.Metadata);
        var isPercent = PercentBinder.IsPercent(field.Metadata);
        var css = "govuk-input"
            + ((Width ?? (isPounds ? 10 : isPercent ? 5 : null)) is { } width ? $" govuk-input--width-{width}" : "")
            + (field.Error is null ? "" : " govuk-input--error");
        var box = Markup.Void("input", css)
            .With("id", field.Id)
            .With("name", field.Name)
            .With("type", Type)
            .With("value", Type == "password" ? null : field.Value())
            .With("aria-describedby", field.DescribedBy)
            .With("inputmode", Inputmode ?? (isPounds || isPercent ? "decimal" : null))
            .With("autocomplete", Autocomplete)
            .With("spellcheck", Spellcheck && !isPounds && !isPercent ? null : "false");

        return box;
    }

    private TagBuilder Affixed(Field field, TagBuilder box)
    {
        var prefix = Prefix ?? (PoundsBinder.IsPounds(field.Metadata) ? "£" : null);
        var suffix = Suffix ?? (PercentBinder.IsPercent(field.Metadata) ? "%" : null);
        if (prefix is null && suffix is null)
        {
            return box;
        }

        return Markup.Element(
            "div",
            "govuk-input__wrapper",
            prefix is null ? null : Markup.Text("div", "govuk-input__prefix", prefix).With("aria-hidden", "true"),
            box,
            suffix is null ? null : Markup.Text("div", "govuk-input__suffix", suffix).With("aria-hidden", "true"));
    }
}
