using System.Text.Json;

namespace ContractOversight.Web.Features.Publication;

/// <summary>The addresses of the documents that a release offers.</summary>
internal static class PublishedDocuments
{
    public static IReadOnlyList<string> AddressesIn(string release)
    {
        using var json = JsonDocument.Parse(release);
        return
        [
            .. List(json.RootElement, "contracts").SelectMany(contract => List(contract, "documents"))
                .Select(document => document.GetProperty("url").GetString()!),
        ];
    }

    private static JsonElement[] List(JsonElement parent, string name) => parent.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];
}
