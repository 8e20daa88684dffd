using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;

namespace ContractOversight.Exchange.Tests.OpenContracting;

/// <summary>The official draft-04 schemas, checked by a validator that is not ours. The core schema is a fixture; the others skip the test where they are absent.</summary>
internal static class OcdsSchema
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<JsonSchema>>> Loaded = new();

    /// <summary>Faults of a release, one a line; empty when there are none.</summary>
    public static Task<string> FaultsOfReleaseAsync(string profile, string json) => FaultsAsync(profile, "release-schema.json", json);

    /// <summary>Faults of a package apart from its releases and compiled releases, which are checked one by one.</summary>
    public static Task<string> FaultsOfPackageAsync(string profile, string kind, string json) => FaultsAsync(profile, $"{kind}-package-schema.json", json);

    private static async Task<string> FaultsAsync(string profile, string name, string json)
    {
        var schema = await Loaded.GetOrAdd(PathOf(profile, name), path => new(() => LoadAsync(path))).Value;
        return string.Join('\n', Leaves(schema.Validate(json)).Select(fault => $"{fault.Path} {fault.Kind}").Distinct().Order());
    }

    private static string PathOf(string profile, string name) => profile == "ocds-1.1.5"
        ? Fixture.PathOf($"ocds-1.1.5/{name}")
        : Shared.PathOf($"schemas/{profile}/{name}");

    private static async Task<JsonSchema> LoadAsync(string path)
    {
        var node = JsonNode.Parse(await File.ReadAllTextAsync(path))!;
        OpenOutsideReferences(node);
        return await JsonSchema.FromJsonAsync(node.ToJsonString());
    }

    private static IEnumerable<ValidationError> Leaves(IEnumerable<ValidationError> faults) => faults.SelectMany(fault =>
        fault is ChildSchemaValidationError parent ? Leaves(parent.Errors.Values.SelectMany(children => children)).Append(fault) : [fault]);

    private static void OpenOutsideReferences(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject found:
                if (((string?)(found["$ref"] as JsonValue))?.StartsWith("http", StringComparison.Ordinal) == true)
                {
                    found.Remove("$ref");
                }

                foreach (var (_, child) in found)
                {
                    OpenOutsideReferences(child);
                }

                break;
            case JsonArray list:
                foreach (var child in list)
                {
                    OpenOutsideReferences(child);
                }

                break;
        }
    }
}
