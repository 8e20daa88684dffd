using System.Collections.Concurrent;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>One answer that a person can pick.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null);

/// <summary>Ready-made lists of answers.</summary>
internal static class Choices
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Choice>> OfEnums = new();

    public static IReadOnlyList<Choice> YesNo { get; } = [new("True", "Yes"), new("False", "No")];

    public static IReadOnlyList<Choice> Of<TEnum>()
        where TEnum : struct, Enum => Of(typeof(TEnum));

    /// <summary>The answers that the property's own type allows; none for a type that is open.</summary>
    public static IReadOnlyList<Choice> Of(Type type) =>
        type == typeof(bool) ? YesNo
        : type.IsEnum ? OfEnums.GetOrAdd(type, t => [.. Enum.GetValues(t).Cast<Enum>().Select(v => new Choice(v.ToString(), Words.Of(v)))])
        : [];
}
