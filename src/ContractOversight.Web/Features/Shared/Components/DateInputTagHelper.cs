using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>A day in three boxes, bound to a <see cref="DateOnly"/> property.</summary>
[HtmlTargetElement("govuk-date-input", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateInputTagHelper : TagHelper
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

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new Field(For, ViewContext, Label, Hint);
        var day = For.Model as DateOnly?;
        var typed = (Day: field.Typed($"{field.Name}.Day"), Month: field.Typed($"{field.Name}.Month"), Year: field.Typed($"{field.Name}.Year"));
        var wrong = WrongParts(field, DayEntry.Read(typed.Day, typed.Month, typed.Year).Wrong);
        var boxes = Markup.Element(
            "div",
            "govuk-date-input",
            Box(field, "Day", typed.Day ?? Number(day?.Day), 2, wrong.HasFlag(DayParts.Day)),
            Box(field, "Month", typed.Month ?? Number(day?.Month), 2, wrong.HasFlag(DayParts.Month)),
            Box(field, "Year", typed.Year ?? Number(day?.Year), 4, wrong.HasFlag(DayParts.Year))).With("id", field.Id);

        var first = wrong.HasFlag(DayParts.Day) || wrong is DayParts.None ? "Day" : wrong.HasFlag(DayParts.Month) ? "Month" : "Year";
        FieldsOnPage.Of(ViewContext.HttpContext).Add(field.Name, $"{field.Id}_{first}");
        FormGroup.WriteFieldset(output, field, LabelSize, LabelIsHeading, boxes, role: "group");
    }

    private static DayParts WrongParts(Field field, DayParts read) =>
        field.Error is null ? DayParts.None : read is DayParts.None ? DayParts.All : read;

    private static TagBuilder Box(Field field, string part, string? value, int width, bool isWrong)
    {
        var id = $"{field.Id}_{part}";
        var label = Markup.Text("label", "govuk-label govuk-date-input__label", part).With("for", id);
        var box = Markup.Void("input", $"govuk-input govuk-date-input__input govuk-input--width-{width}" + (isWrong ? " govuk-input--error" : ""))
            .With("id", id)
            .With("name", $"{field.Name}.{part}")
            .With("type", "text")
            .With("inputmode", "numeric")
            .With("value", value);

        return Markup.Element("div", "govuk-date-input__item", Markup.Element("div", "govuk-form-group", label, box));
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
