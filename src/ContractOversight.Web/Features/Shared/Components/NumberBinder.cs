using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Sends every number on a form to <see cref="NumberBinder"/>.</summary>
internal sealed class NumberBinderProvider : IModelBinderProvider
{
    private static readonly HashSet<Type> Numbers = [typeof(int), typeof(long), typeof(double), typeof(decimal)];

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        Numbers.Contains(context.Metadata.UnderlyingOrModelType) ? new NumberBinder(context.Metadata.UnderlyingOrModelType) : null;
}

/// <summary>Reads a number with or without commas between thousands, and says which kind of number is wanted.</summary>
internal sealed class NumberBinder(Type type) : IModelBinder
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands;
    private const NumberStyles Any = Whole | NumberStyles.AllowDecimalPoint;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        var text = typed.FirstValue?.Trim() ?? "";
        if (text.Length == 0)
        {
            BindNothing(bindingContext);
        }
        else if (Read(text) is { } number)
        {
            bindingContext.Result = ModelBindingResult.Success(number);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"{Names.Of(bindingContext)} {Wanted}");
        }

        return Task.CompletedTask;
    }

    private string Wanted => type == typeof(int) || type == typeof(long) ? "must be a whole number, like 12" : "must be a number, like 12.5";

    private static void BindNothing(ModelBindingContext context)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType)
        {
            context.Result = ModelBindingResult.Success(null);
        }
        else
        {
            context.ModelState.TryAddModelError(context.ModelName, $"Enter {PlainMessages.Lower(Names.Of(context))}");
        }
    }

    private object? Read(string text)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (type == typeof(int))
        {
            return int.TryParse(text, Whole, invariant, out var small) ? small : null;
        }

        if (type == typeof(long))
        {
            return long.TryParse(text, Whole, invariant, out var large) ? large : null;
        }

        if (type == typeof(decimal))
        {
            return decimal.TryParse(text, Any, invariant, out var exact) ? exact : null;
        }

        return double.TryParse(text, Any, invariant, out var real) && double.IsFinite(real) ? real : null;
    }
}
