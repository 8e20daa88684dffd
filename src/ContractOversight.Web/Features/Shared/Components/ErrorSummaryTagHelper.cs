using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Lists every problem with a link to its field, in page order. The layout draws it; views need not.</summary>
[HtmlTargetElement("govuk-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var state = ViewContext.ViewData.ModelState;
        if (state.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        var fields = FieldsOnPage.Of(ViewContext.HttpContext).InOrder;
        var list = Markup.Element("ul", "govuk-list govuk-error-summary__list");
        var inOrder = state.Where(e => e.Value is { Errors.Count: > 0 })
            .Select(e => (Entry: e.Value!, Place: Place(fields, e.Key)))
            .OrderBy(e => e.Place < 0 ? int.MaxValue : e.Place);
        foreach (var (entry, place) in inOrder)
        {
            var text = entry.Errors[0].ErrorMessage is { Length: > 0 } message ? message : "Check this answer and enter it again";
            IHtmlContent line = place < 0
                ? Markup.Text("span", null, text)
                : Markup.Text("a", null, text).With("href", "#" + fields[place].Id);
            list.InnerHtml.AppendHtml(Markup.Element("li", null, line));
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        output.Content.SetHtmlContent(Markup.Element(
            "div",
            null,
            Markup.Text("h2", "govuk-error-summary__title", "There is a problem"),
            Markup.Element("div", "govuk-error-summary__body", list)).With("role", "alert"));
    }

    private static int Place(IReadOnlyList<(string Name, string Id)> fields, string key)
    {
        var exact = IndexOf(fields, name => name.Equals(key, StringComparison.OrdinalIgnoreCase));

        // An error on one item of a list, or one box of a date, belongs to the whole question.
        return exact >= 0
            ? exact
            : IndexOf(fields, name => key.StartsWith(name + "[", StringComparison.OrdinalIgnoreCase) || key.StartsWith(name + ".", StringComparison.OrdinalIgnoreCase));
    }

    private static int IndexOf(IReadOnlyList<(string Name, string Id)> fields, Predicate<string> matches)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (matches(fields[i].Name))
            {
                return i;
            }
        }

        return -1;
    }
}
