using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Sends every <see cref="DateOnly"/> on a form to <see cref="DayBinder"/>.</summary>
internal sealed class DayBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DayBinder() : null;
}

/// <summary>Reads a day from three boxes (name.Day, name.Month, name.Year), or from one ISO date such as a link carries.</summary>
internal sealed class DayBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var single = bindingContext.ValueProvider.GetValue(name);
        var (day, month, year) = (Part(bindingContext, "Day"), Part(bindingContext, "Month"), Part(bindingContext, "Year"));
        if (day is null && month is null && year is null)
        {
            if (single != ValueProviderResult.None)
            {
                BindSingle(bindingContext, single);
            }

            return Task.CompletedTask;
        }

        var entry = DayEntry.Read(day, month, year);
        if (entry.Problem is not null)
        {
            bindingContext.ModelState.TryAddModelError(name, $"{LabelOf(bindingContext)} {entry.Problem}");
        }
        else if (entry.Day is not null || bindingContext.ModelMetadata.IsNullableValueType)
        {
            bindingContext.Result = ModelBindingResult.Success(entry.Day);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(name, $"Enter {PlainMessages.Lower(LabelOf(bindingContext))}");
        }

        return Task.CompletedTask;
    }

    private static void BindSingle(ModelBindingContext context, ValueProviderResult typed)
    {
        context.ModelState.SetModelValue(context.ModelName, typed);
        if (string.IsNullOrWhiteSpace(typed.FirstValue))
        {
            context.Result = ModelBindingResult.Success(null);
        }
        else if (DateOnly.TryParseExact(typed.FirstValue, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            context.Result = ModelBindingResult.Success(day);
        }
        else
        {
            context.ModelState.TryAddModelError(context.ModelName, $"{LabelOf(context)} must be a real date");
        }
    }

    private static string? Part(ModelBindingContext context, string part)
    {
        var key = $"{context.ModelName}.{part}";
        var typed = context.ValueProvider.GetValue(key);
        if (typed == ValueProviderResult.None)
        {
            return null;
        }

        context.ModelState.SetModelValue(key, typed);
        // The whole date is what is judged; a box left unjudged would make the form look wrong for no reason.
        context.ModelState.MarkFieldSkipped(key);

        return typed.FirstValue ?? "";
    }

    private static string LabelOf(ModelBindingContext context) =>
        Names.Of(context);
}
