using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>One question on a form: its names, its words, what was typed and what is wrong with it.</summary>
internal sealed class Field
{
    private readonly ModelStateDictionary _state;
    private readonly ModelExpression _expression;

    public Field(ModelExpression expression, ViewContext view, string? label, string? hint, string? id = null)
    {
        _expression = expression;
        _state = view.ViewData.ModelState;
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        Id = id ?? TagBuilder.CreateSanitizedId(Name, "_");
        Label = label ?? expression.Metadata.GetDisplayName();
        Hint = hint ?? expression.Metadata.Description;
        Error = _state.GetValueOrDefault(Name)?.Errors.FirstOrDefault() is { } error
            ? (error.ErrorMessage.Length > 0 ? error.ErrorMessage : $"{Label} cannot be used as it is. Check it and enter it again")
            : null;
    }

    public string Name { get; }

    public string Id { get; }

    public string Label { get; }

    public string? Hint { get; }

    public string? Error { get; }

    public Type Type => _expression.Metadata.UnderlyingOrModelType;

    public ModelMetadata Metadata => _expression.Metadata;

    public object? Model => _expression.Model;

    public string? DescribedBy =>
        (Hint, Error) switch
        {
            (null, null) => null,
            (_, null) => $"{Id}-hint",
            (null, _) => $"{Id}-error",
            _ => $"{Id}-hint {Id}-error",
        };

    /// <summary>What was typed, as it was typed; otherwise the model's own value.</summary>
    public string? Value() => Typed(Name) ?? (PoundsBinder.Shows(_expression) ?? PercentBinder.Shows(_expression) ?? Plain(_expression.Model));

    public string? Typed(string name) => _state.TryGetValue(name, out var entry) ? entry.AttemptedValue : null;

    /// <summary>Every value sent or held, for a question that takes several.</summary>
    public IReadOnlySet<string> Values()
    {
        if (_state.TryGetValue(Name, out var entry) && entry.RawValue is not null)
        {
            return (entry.RawValue as IEnumerable<string?> ?? [entry.RawValue.ToString()]).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        }

        return _expression.Model is System.Collections.IEnumerable many and not string
            ? many.Cast<object?>().Select(Plain).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase)
            : new[] { Plain(_expression.Model) }.OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public IHtmlContent? HintPart() => Hint is null ? null : Markup.Text("div", "govuk-hint", Hint).With("id", $"{Id}-hint");

    public IHtmlContent? ErrorPart()
    {
        if (Error is null)
        {
            return null;
        }

        var part = Markup.Element("p", "govuk-error-message", Markup.Text("span", "govuk-visually-hidden", "Error:")).With("id", $"{Id}-error");
        part.InnerHtml.Append(" " + Error);

        return part;
    }

    public IHtmlContent LabelPart(string? size, bool isHeading)
    {
        var label = Markup.Text("label", size is null ? "govuk-label" : $"govuk-label govuk-label--{size}", Label).With("for", Id);

        return isHeading ? Markup.Element("h1", "govuk-label-wrapper", label) : label;
    }

    public string GroupClass => Error is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error";

    private static string? Plain(object? value) => value switch
    {
        null => null,
        string text => text,
        Enum choice => choice.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.GetCultureInfo("en-GB")),
        _ => value.ToString(),
    };
}
