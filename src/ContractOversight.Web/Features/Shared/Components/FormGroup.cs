using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>A question as it stands on the page: its words, hint, error and control, in that order.</summary>
internal static class FormGroup
{
    /// <summary>A question with one control: the label belongs to it.</summary>
    public static void Write(TagHelperOutput output, Field field, IHtmlContent label, params IHtmlContent?[] control)
    {
        Open(output, field);
        output.Content.AppendHtml(label);
        AppendAll(output.Content, [field.HintPart(), field.ErrorPart(), .. control]);
    }

    /// <summary>A question with several controls: a fieldset with a legend holds them together.</summary>
    public static void WriteFieldset(TagHelperOutput output, Field field, string? legendSize, bool legendIsHeading, IHtmlContent controls, string? role = null)
    {
        Open(output, field);
        var legend = Legend(field.Label, legendSize, legendIsHeading);
        output.Content.AppendHtml(
            Markup.Element("fieldset", "govuk-fieldset", legend, field.HintPart(), field.ErrorPart(), controls)
                .With("role", role)
                .With("aria-describedby", field.DescribedBy));
    }

    public static IHtmlContent Legend(string text, string? size, bool isHeading)
    {
        var css = size is null ? "govuk-fieldset__legend" : $"govuk-fieldset__legend govuk-fieldset__legend--{size}";

        return isHeading
            ? Markup.Element("legend", css, Markup.Text("h1", "govuk-fieldset__heading", text))
            : Markup.Text("legend", css, text);
    }

    private static void Open(TagHelperOutput output, Field field)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.GroupClass);
        output.Content.Clear();
    }

    private static void AppendAll(TagHelperContent content, IEnumerable<IHtmlContent?> parts)
    {
        foreach (var part in parts.OfType<IHtmlContent>())
        {
            content.AppendHtml(part);
        }
    }
}
