using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Marks a form's <c>long? …Pence</c> property that a person fills in as pounds: ‘£1,234.50’ is kept as 123450.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PoundsAttribute() : ModelBinderAttribute(typeof(PoundsBinder))
{
    /// <summary>True for a credit or a correction, which may be below nothing.</summary>
    public bool MayBeNegative { get; init; }
}

/// <summary>Reads pounds as typed and gives whole pence.</summary>
public sealed class PoundsBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        if (string.IsNullOrWhiteSpace(typed.FirstValue))
        {
            bindingContext.Result = ModelBindingResult.Success(null);
            return Task.CompletedTask;
        }

        var metadata = bindingContext.ModelMetadata;
        var name = Names.Of(bindingContext);
        var entry = PoundsEntry.Read(typed.FirstValue, IsSigned(metadata));
        if (entry.Problem is null)
        {
            bindingContext.Result = ModelBindingResult.Success(entry.Pence);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"{name} {entry.Problem}");
        }

        return Task.CompletedTask;
    }

    internal static bool IsPounds(ModelMetadata metadata) => metadata.BinderType == typeof(PoundsBinder);

    internal static string? Shows(ModelExpression expression) =>
        IsPounds(expression.Metadata) && expression.Model is long pence ? PoundsEntry.Write(pence) : null;

    private static bool IsSigned(ModelMetadata metadata) =>
        metadata is Microsoft.AspNetCore.Mvc.ModelBinding.Metadata.DefaultModelMetadata known
        && known.Attributes.Attributes.OfType<PoundsAttribute>().Any(a => a.MayBeNegative);
}
