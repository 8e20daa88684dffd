using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Headline figures side by side.</summary>
[HtmlTargetElement("site-figures")]
public sealed class FiguresTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ul";
        output.Attributes.SetAttribute("class", "site-figures");
    }
}

/// <summary>One headline figure: a link to the rows that add up to it, and as of when.</summary>
[HtmlTargetElement("site-figure", Attributes = "label, value", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FigureTagHelper : TagHelper
{
    public required string Label { get; set; }

    public required string Value { get; set; }

    public string? Href { get; set; }

    public string? Note { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "site-figures__item");
        var value = Markup.Text("span", "site-figures__value", Value);
        var label = Markup.Text("span", null, Label);
        output.Content.SetHtmlContent(Href is null
            ? Markup.Element("div", null, value, label)
            : Markup.Element("a", "govuk-link", value, label).With("href", Href));
        if (Note is not null)
        {
            output.Content.AppendHtml(Markup.Text("span", "site-figures__note", Note));
        }
    }
}
