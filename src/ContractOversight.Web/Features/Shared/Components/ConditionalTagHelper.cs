using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Questions that follow from one answer; without JavaScript they are always shown.</summary>
[HtmlTargetElement("govuk-conditional", Attributes = "value")]
public sealed class ConditionalTagHelper : TagHelper
{
    public required string Value { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        if (context.Items.TryGetValue(typeof(ConditionalTagHelper), out var found) && found is Dictionary<string, IHtmlContent> reveals)
        {
            reveals[Value] = content;
        }

        output.SuppressOutput();
    }

    /// <summary>Runs the content of a list of answers and gives what each answer reveals.</summary>
    internal static async Task<IReadOnlyDictionary<string, IHtmlContent>> CollectAsync(TagHelperContext context, TagHelperOutput output)
    {
        var reveals = new Dictionary<string, IHtmlContent>(StringComparer.OrdinalIgnoreCase);
        context.Items[typeof(ConditionalTagHelper)] = reveals;
        await output.GetChildContentAsync();

        return reveals;
    }
}
