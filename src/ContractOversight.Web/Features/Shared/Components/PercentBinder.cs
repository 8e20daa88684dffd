using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Marks a form's <c>double?</c> ratio that a person fills in as a percentage: ‘85%’ is kept as 0.85.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PercentAttribute() : ModelBinderAttribute(typeof(PercentBinder));

/// <summary>Reads a percentage as typed and gives the ratio.</summary>
public sealed class PercentBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        var text = typed.FirstValue?.Trim().TrimEnd('%').TrimEnd();
        if (string.IsNullOrEmpty(text))
        {
            bindingContext.Result = ModelBindingResult.Success(null);
        }
        else if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var percent))
        {
            bindingContext.Result = ModelBindingResult.Success((double)(percent / 100));
        }
        else
        {
            var metadata = bindingContext.ModelMetadata;
            var name = Names.Of(bindingContext);
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"{name} must be a percentage, like 85 or 92.5");
        }

        return Task.CompletedTask;
    }

    internal static bool IsPercent(ModelMetadata metadata) => metadata.BinderType == typeof(PercentBinder);

    internal static string? Shows(ModelExpression expression) =>
        IsPercent(expression.Metadata) && expression.Model is double ratio
            ? Math.Round((decimal)ratio * 100, 6).ToString("0.######", CultureInfo.InvariantCulture)
            : null;
}
