using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>The sentence that the next page shows after a change was saved and the browser was sent on.</summary>
internal static class Saved
{
    private const string Key = "saved";

    public static void Say(ITempDataDictionary tempData, string sentence) => tempData[Key] = sentence;

    public static string? Take(ITempDataDictionary tempData) => tempData[Key] as string;
}
