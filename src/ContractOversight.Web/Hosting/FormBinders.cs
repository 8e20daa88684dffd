using ContractOversight.Web.Features.Shared.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ContractOversight.Web.Hosting;

/// <summary>How typed text becomes values, and what a person is told when it does not.</summary>
internal static class FormBinders
{
    public static void Configure(MvcOptions options)
    {
        // Those marked [Pounds] or [Percent] come first of all: the attribute names its binder.
        options.ModelBinderProviders.Insert(1, new DayBinderProvider());
        options.ModelBinderProviders.Insert(2, new NumberBinderProvider());
        options.ModelMetadataDetailsProviders.Add(new PlainNames());
        options.ModelMetadataDetailsProviders.Add(new PlainMessages());
        Messages(options.ModelBindingMessageProvider);
    }

    private static void Messages(DefaultModelBindingMessageProvider messages)
    {
        messages.SetValueMustBeANumberAccessor(field => $"{field} must be a number");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number");
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => $"{field} cannot be ‘{value}’. Check it and enter it again");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"‘{value}’ cannot be used here. Check it and enter it again");
        messages.SetUnknownValueIsInvalidAccessor(field => $"{field} cannot be used as it is. Check it and enter it again");
        messages.SetValueIsInvalidAccessor(value => $"‘{value}’ cannot be used here. Check it and enter it again");
        messages.SetValueMustNotBeNullAccessor(_ => "Enter a value");
        messages.SetMissingBindRequiredValueAccessor(field => $"Enter {PlainMessages.Lower(field)}");
        messages.SetMissingKeyOrValueAccessor(() => "Enter a value");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "The request was empty");
    }
}
