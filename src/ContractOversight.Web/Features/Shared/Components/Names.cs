using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>What a person is told a field is called.</summary>
internal static class Names
{
    public static string Of(ModelBindingContext context) =>
        context.ModelMetadata.DisplayName ?? Words.OfProperty(context.ModelMetadata.PropertyName ?? context.FieldName);
}
