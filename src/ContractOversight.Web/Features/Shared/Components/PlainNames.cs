using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Gives a property without a display name the words of its own name, so that labels and messages call it the same.</summary>
internal sealed class PlainNames : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.MetadataKind is ModelMetadataKind.Property && context.Key.Name is { } name)
        {
            context.DisplayMetadata.DisplayName ??= () => Words.OfProperty(name);
        }
    }
}
