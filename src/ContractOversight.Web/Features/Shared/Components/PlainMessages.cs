using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Gives validation attributes that bring no message of their own one that tells the person what to do.</summary>
internal sealed class PlainMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        var name = Lower(NameOf(context));
        var verb = Verb(Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType);
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute.ErrorMessage is null && attribute.ErrorMessageResourceName is null)
            {
                attribute.ErrorMessage = MessageFor(attribute, verb, name);
            }
        }
    }

    /// <summary>‘Start date’ becomes ‘start date’; ‘VAT rate’ and ‘KPI’ stay as they are.</summary>
    public static string Lower(string label) =>
        label.Length > 1 && char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];

    private static string NameOf(ValidationMetadataProviderContext context)
    {
        var display = context.Attributes.OfType<DisplayAttribute>().FirstOrDefault()?.GetName();

        return display ?? Words.OfProperty(context.Key.Name ?? "Value");
    }

    private static string Verb(Type type) => type.IsEnum || type == typeof(bool) || type == typeof(Guid) ? "Select" : "Enter";

    private static string? MessageFor(ValidationAttribute attribute, string verb, string name) => attribute switch
    {
        RequiredAttribute => $"{verb} {Escape(name)}",
        StringLengthAttribute { MinimumLength: > 0 } => Upper($"{Escape(name)} must be between {{2}} and {{1}} characters"),
        StringLengthAttribute => Upper($"{Escape(name)} must be {{1}} characters or fewer"),
        MaxLengthAttribute => Upper($"{Escape(name)} must be {{1}} characters or fewer"),
        MinLengthAttribute => Upper($"{Escape(name)} must be {{1}} characters or more"),
        RangeAttribute => Upper($"{Escape(name)} must be between {{1}} and {{2}}"),
        EmailAddressAttribute => "Enter an email address in the correct format, like name@example.com",
        UrlAttribute => "Enter a web address that starts with https://",
        _ => attribute.ErrorMessage,
    };

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Escape(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
