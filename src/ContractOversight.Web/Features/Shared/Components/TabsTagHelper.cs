using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Sections under tabs; without JavaScript, a list of links to sections that are all shown.</summary>
[HtmlTargetElement("govuk-tabs")]
public sealed class TabsTagHelper : TagHelper
{
    public string Title { get; set; } = "Contents";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var tabs = new List<(string Id, string Label)>();
        context.Items[typeof(TabsTagHelper)] = tabs;
        IHtmlContent panels = await output.GetChildContentAsync();
        var list = Markup.Element("ul", "govuk-tabs__list");
        foreach (var (id, label) in tabs)
        {
            var selected = list.HasInnerHtml ? "" : " govuk-tabs__list-item--selected";
            list.InnerHtml.AppendHtml(Markup.Element(
                "li",
                "govuk-tabs__list-item" + selected,
                Markup.Text("a", "govuk-tabs__tab", label).With("href", "#" + id)));
        }

        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-tabs");
        output.Attributes.SetAttribute("data-module", "govuk-tabs");
        output.Content.SetHtmlContent(Markup.Text("h2", "govuk-tabs__title", Title));
        output.Content.AppendHtml(list);
        output.Content.AppendHtml(panels);
    }
}

/// <summary>One section of <see cref="TabsTagHelper"/>; its content starts with its own heading.</summary>
[HtmlTargetElement("govuk-tab", Attributes = "id, label", ParentTag = "govuk-tabs")]
public sealed class TabTagHelper : TagHelper
{
    public required string Id { get; set; }

    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var tabs = (List<(string Id, string Label)>)context.Items[typeof(TabsTagHelper)];
        var hidden = tabs.Count == 0 ? "" : " govuk-tabs__panel--hidden";
        tabs.Add((Id, Label));
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-tabs__panel" + hidden);
        output.Attributes.SetAttribute("id", Id);
    }
}
