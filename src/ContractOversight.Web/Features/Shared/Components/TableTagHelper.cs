using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>A table that scrolls inside its own region and says where its figures come from. The content is thead and tbody; figures carry <c>class="numeric"</c>.</summary>
[HtmlTargetElement("govuk-table", Attributes = "caption")]
public sealed class TableTagHelper : TagHelper
{
    public required string Caption { get; set; }

    /// <summary>s, m, l or xl.</summary>
    public string CaptionSize { get; set; } = "m";

    /// <summary>For a table under a heading that says the same.</summary>
    public bool CaptionHidden { get; set; }

    /// <summary>Where the figures come from, without a full stop.</summary>
    public string? Source { get; set; }

    public DateOnly? AsOf { get; set; }

    /// <summary>When the figures were last worked out, in UTC.</summary>
    public DateTime? CheckedAt { get; set; }

    /// <summary>How many rows there are; with none, <see cref="Empty"/> is shown instead of a table.</summary>
    public int? Rows { get; set; }

    public string Empty { get; set; } = "There is nothing to show.";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "site-table");
        if (Rows == 0)
        {
            var heading = CaptionHidden ? null : Markup.Text("h2", $"govuk-heading-{CaptionSize}", Caption);
            output.Content.SetHtmlContent(Markup.Element("div", null, heading, Markup.Text("p", "govuk-body", Empty)));
        }
        else
        {
            var captionId = "caption-" + context.UniqueId;
            var captionClass = CaptionHidden ? "govuk-visually-hidden" : $"govuk-table__caption govuk-table__caption--{CaptionSize}";
            var table = Markup.Element(
                "table",
                "govuk-table",
                Markup.Text("caption", captionClass, Caption).With("id", captionId),
                await output.GetChildContentAsync());
            output.Content.SetHtmlContent(Markup.Element("div", "site-table__scroll", table)
                .With("role", "group")
                .With("aria-labelledby", captionId)
                .With("tabindex", "0"));
        }

        if (SourceLine() is { } line)
        {
            output.Content.AppendHtml(Markup.Text("p", "site-table__source", line));
        }
    }

    private string? SourceLine()
    {
        var parts = new[]
        {
            Source is null ? null : $"Source: {Source}.",
            AsOf is null ? null : $"As of {Format.Day(AsOf)}.",
            CheckedAt is null ? null : $"Last checked {Format.Instant(CheckedAt)}.",
        }.OfType<string>().ToList();

        return parts.Count == 0 ? null : string.Join(" ", parts);
    }
}
