using System.Text.Json;
using System.Text.Json.Serialization;
using ContractOversight.Data.Sqlite;
using ContractOversight.Domain.Flags;
using ContractOversight.Web.Features.Documents;
using ContractOversight.Web.Features.Imports;
using ContractOversight.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace ContractOversight.Web.Tests.Guards;

[TestClass]
public sealed class SampleSettingsTests
{
    private static readonly Dictionary<string, Type> Options = new()
    {
        [StorageOptions.Section] = typeof(StorageOptions),
        [LookOptions.Section] = typeof(LookOptions),
        [Tolerances.Section] = typeof(Tolerances),
        [JobOptions.Section] = typeof(JobOptions),
        [DocumentOptions.Section] = typeof(DocumentOptions),
        [ImportOptions.Section] = typeof(ImportOptions),
    };

    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    private static readonly string[] FrameworkSections = ["AllowedHosts", "Logging", "Kestrel"];

    [TestMethod]
    public void The_sample_names_every_setting_with_its_default_and_no_other()
    {
        var expected = Options.SelectMany(option => Settings(option.Key, JsonSerializer.SerializeToElement(Activator.CreateInstance(option.Value), Json)));

        var actual = Sample().AsEnumerable().Where(pair => pair.Value is not null && !FrameworkSections.Contains(pair.Key.Split(':')[0]))
            .Select(pair => $"{pair.Key} = {pair.Value}");

        Assert.AreEqual(string.Join("\n", expected.Order(StringComparer.Ordinal)), string.Join("\n", actual.Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Settings(string path, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => Settings($"{path}:{property.Name}", property.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, place) => Settings($"{path}:{place}", item)),
        JsonValueKind.Null => [],
        JsonValueKind.True or JsonValueKind.False => [$"{path} = {value.GetBoolean()}"],
        _ => [$"{path} = {value}"],
    };

    private static IConfigurationRoot Sample() =>
        new ConfigurationBuilder().AddJsonFile(Path.Combine(SharedData.RepositoryRoot, "appsettings.sample.json")).Build();
}
