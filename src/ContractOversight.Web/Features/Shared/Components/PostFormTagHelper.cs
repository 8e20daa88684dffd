using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>
/// Puts the antiforgery token into every form that posts to a written-out address: the framework does so by itself only
/// for forms without one.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method='post'],action")]
public sealed class PostFormTagHelper(IHtmlGenerator html) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.PostContent.AppendHtml(html.GenerateAntiforgery(ViewContext));
}
