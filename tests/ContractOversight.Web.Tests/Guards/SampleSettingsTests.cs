using ContractOversight.Data.Sqlite;
using ContractOversight.Domain.Flags;
using ContractOversight.Jobs.Publication;
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
        [PublicationOptions.Section] = typeof(PublicationOptions),
    };

    private static readonly string[] FrameworkSections = ["AllowedHosts", "Logging", "Kestrel"];

    [TestMethod]
    public void The_sample_names_every_setting_with_its_default()
    {
        var sample = Sample();

        var wrong = Options.SelectMany(option => option.Value.GetProperties().Where(property => property.SetMethod is not null)
            .Where(property => Text(property.GetValue(Activator.CreateInstance(option.Value))) != (sample[$"{option.Key}:{property.Name}"] ?? "(missing)"))
            .Select(property => $"{option.Key}:{property.Name}"));

        Assert.AreEqual("", string.Join(", ", wrong));
    }

    [TestMethod]
    public void The_sample_names_no_setting_that_nothing_reads()
    {
        var unknown = Sample().GetChildren().Where(section => !FrameworkSections.Contains(section.Key)).SelectMany(section =>
            Options.TryGetValue(section.Key, out var type)
                ? section.GetChildren().Where(key => type.GetProperty(key.Key) is null).Select(key => key.Path)
                : [section.Key]);

        Assert.AreEqual("", string.Join(", ", unknown));
    }

    private static string Text(object? value) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static IConfigurationRoot Sample() =>
        new ConfigurationBuilder().AddJsonFile(Path.Combine(SharedData.RepositoryRoot, "appsettings.sample.json")).Build();
}
