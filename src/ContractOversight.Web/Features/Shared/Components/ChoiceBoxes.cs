using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Draws radios and checkboxes, which differ only in their names.</summary>
internal sealed class ChoiceBoxes(string block, string inputType)
{
    public static readonly ChoiceBoxes Radios = new("govuk-radios", "radio");
    public static readonly ChoiceBoxes Checkboxes = new("govuk-checkboxes", "checkbox");

    public TagBuilder Draw(Field field, IEnumerable<Choice> items, IReadOnlySet<string> chosen, IReadOnlyDictionary<string, IHtmlContent> reveals, string? modifiers, string? describedBy = null)
    {
        var boxes = Markup.Element("div", modifiers is null ? block : $"{block} {modifiers}").With("data-module", block);
        var number = 0;
        foreach (var item in items)
        {
            number++;
            // The first box carries the field's own id, so that the error summary's link lands on it.
            var id = number == 1 ? field.Id : field.Id + "_" + number.ToString(CultureInfo.InvariantCulture);
            var reveal = reveals.TryGetValue(item.Value, out var content) ? content : null;
            boxes.InnerHtml.AppendHtml(Item(field, item, id, chosen.Contains(item.Value), reveal is not null, describedBy));
            if (reveal is not null)
            {
                var hidden = chosen.Contains(item.Value) ? "" : $" {block}__conditional--hidden";
                boxes.InnerHtml.AppendHtml(Markup.Element("div", $"{block}__conditional{hidden}", reveal).With("id", $"conditional-{id}"));
            }
        }

        return boxes;
    }

    private TagBuilder Item(Field field, Choice item, string id, bool isChosen, bool hasReveal, string? describedBy)
    {
        var hintId = item.Hint is null ? null : $"{id}-item-hint";
        var input = Markup.Void("input", $"{block}__input")
            .With("id", id)
            .With("name", field.Name)
            .With("type", inputType)
            .With("value", item.Value)
            .With("aria-describedby", $"{hintId} {describedBy}".Trim() is { Length: > 0 } ids ? ids : null)
            .With("checked", isChosen ? "checked" : null)
            .With("data-aria-controls", hasReveal ? $"conditional-{id}" : null);
        var label = Markup.Text("label", $"govuk-label {block}__label", item.Text).With("for", id);
        var hint = item.Hint is null ? null : Markup.Text("div", $"govuk-hint {block}__hint", item.Hint).With("id", hintId);

        return Markup.Element("div", $"{block}__item", input, label, hint);
    }
}
