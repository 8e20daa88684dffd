using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>The sections of a long form, and how far each has got.</summary>
[HtmlTargetElement("govuk-task-list")]
public sealed class TaskListTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ul";
        output.Attributes.SetAttribute("class", "govuk-task-list");
    }
}

/// <summary>One section. What is done stands in plain words; what is to do has a coloured tag (<c>colour</c>).</summary>
[HtmlTargetElement("govuk-task", Attributes = "title, status", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TaskTagHelper : TagHelper
{
    public required string Title { get; set; }

    public required string Status { get; set; }

    /// <summary>Null for a section that cannot be started yet.</summary>
    public string? Href { get; set; }

    public string? Hint { get; set; }

    public string? Colour { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = "task-" + context.UniqueId;
        var hintId = Hint is null ? "" : $"{id}-hint ";
        IHtmlContent name = Href is null
            ? Markup.Text("div", null, Title)
            : Markup.Text("a", "govuk-link govuk-task-list__link", Title).With("href", Href).With("aria-describedby", $"{hintId}{id}-status");
        var hint = Hint is null ? null : Markup.Text("div", "govuk-task-list__hint", Hint).With("id", $"{id}-hint");
        IHtmlContent status = string.IsNullOrEmpty(Colour) ? Markup.Text("span", null, Status) : Markup.Text("strong", $"govuk-tag govuk-tag--{Colour}", Status);

        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-task-list__item" + (Href is null ? "" : " govuk-task-list__item--with-link"));
        output.Content.SetHtmlContent(Markup.Element("div", "govuk-task-list__name-and-hint", name, hint));
        output.Content.AppendHtml(Markup.Element(
            "div",
            "govuk-task-list__status" + (Href is null ? " govuk-task-list__status--cannot-start-yet" : ""),
            status).With("id", $"{id}-status"));
    }
}
