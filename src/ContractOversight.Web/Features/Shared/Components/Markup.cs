using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Builds elements; text is always encoded.</summary>
internal static class Markup
{
    public static TagBuilder Element(string name, string? css, params IHtmlContent?[] children)
    {
        var element = new TagBuilder(name);
        if (css is not null)
        {
            element.Attributes["class"] = css;
        }

        foreach (var child in children)
        {
            if (child is not null)
            {
                element.InnerHtml.AppendHtml(child);
            }
        }

        return element;
    }

    public static TagBuilder Void(string name, string? css)
    {
        var element = Element(name, css);
        element.TagRenderMode = TagRenderMode.SelfClosing;

        return element;
    }

    public static TagBuilder Text(string name, string? css, string text)
    {
        var element = Element(name, css);
        element.InnerHtml.Append(text);

        return element;
    }

    /// <summary>Sets the attribute, or leaves it off where the value is null.</summary>
    public static TagBuilder With(this TagBuilder element, string attribute, string? value)
    {
        if (value is not null)
        {
            element.Attributes[attribute] = value;
        }

        return element;
    }
}
