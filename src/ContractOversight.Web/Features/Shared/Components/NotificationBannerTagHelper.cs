using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>News at the top of a page. The layout draws what <see cref="Saved"/> left behind; a view may draw its own with content.</summary>
[HtmlTargetElement("govuk-notification-banner", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NotificationBannerTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public string? Title { get; set; }

    public bool Success { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        IHtmlContent content = await output.GetChildContentAsync();
        var saved = output.TagMode is TagMode.SelfClosing ? Saved.Take(ViewContext.TempData) : null;
        if (output.TagMode is TagMode.SelfClosing && saved is null)
        {
            output.SuppressOutput();
            return;
        }

        var isSuccess = Success || saved is not null;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", isSuccess ? "govuk-notification-banner govuk-notification-banner--success" : "govuk-notification-banner");
        output.Attributes.SetAttribute("role", isSuccess ? "alert" : "region");
        var titleId = "banner-" + context.UniqueId;
        output.Attributes.SetAttribute("aria-labelledby", titleId);
        output.Attributes.SetAttribute("data-module", "govuk-notification-banner");
        output.Content.AppendHtml(Markup.Element(
            "div",
            "govuk-notification-banner__header",
            Markup.Text("h2", "govuk-notification-banner__title", Title ?? (isSuccess ? "Success" : "Important")).With("id", titleId)));
        output.Content.AppendHtml(Markup.Element(
            "div",
            "govuk-notification-banner__content",
            saved is null ? content : Markup.Text("p", "govuk-notification-banner__heading", saved)));
    }
}
