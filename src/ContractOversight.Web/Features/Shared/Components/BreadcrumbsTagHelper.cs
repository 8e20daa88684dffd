using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>The way down to this page; goes in the BeforeContent section.</summary>
[HtmlTargetElement("govuk-breadcrumbs")]
public sealed class BreadcrumbsTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "nav";
        output.Attributes.SetAttribute("class", "govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile");
        output.Attributes.SetAttribute("aria-label", "Breadcrumb");
        output.Content.SetHtmlContent(Markup.Element("ol", "govuk-breadcrumbs__list", content));
    }
}

/// <summary>One step; the last, this page itself, has no <c>href</c>.</summary>
[HtmlTargetElement("govuk-breadcrumb", ParentTag = "govuk-breadcrumbs")]
public sealed class BreadcrumbTagHelper : TagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "li";
        output.Attributes.SetAttribute("class", "govuk-breadcrumbs__list-item");
        if (Href is null)
        {
            output.Attributes.SetAttribute("aria-current", "page");
        }
        else
        {
            output.Content.SetHtmlContent(Markup.Element("a", "govuk-breadcrumbs__link", content).With("href", Href));
        }
    }
}

/// <summary>The way back; goes in the BeforeContent section, instead of breadcrumbs.</summary>
[HtmlTargetElement("govuk-back-link", Attributes = "href")]
public sealed class BackLinkTagHelper : TagHelper
{
    public required string Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var link = Markup.Element("a", "govuk-back-link", content.IsEmptyOrWhiteSpace ? null : content).With("href", Href);
        if (content.IsEmptyOrWhiteSpace)
        {
            link.InnerHtml.Append("Back");
        }

        // A landmark of its own, since it stands outside the main one.
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("aria-label", "Back");
        output.Content.SetHtmlContent(link);
    }
}
