using ContractOversight.Data.Intake;
using ContractOversight.Jobs.Intake;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Tests.Intake;

/// <summary>Every published file, as it is, imported twice; the figures were worked out without the importer.</summary>
[TestClass]
public sealed class PublishedFileImportTests
{
    public static IEnumerable<object[]> Spend => PublishedSpend.Files.Select(file => new object[] { file });

    [TestMethod]
    [DynamicData(nameof(Spend))]
    public async Task A_published_spend_file_is_saved_to_the_penny_and_adds_nothing_the_second_time(ControlTotal expected)
    {
        var path = Shared.PathOf("spend/" + expected.Path);
        await using var trial = await ImportTrial.CreateAsync();

        var first = await trial.ImportFileAsync(ImportKind.Spend, path);
        var second = await trial.ImportFileAsync(ImportKind.Spend, path);

        Assert.AreEqual((expected.Rows, expected.Accepted, 0, 0, expected.Refused, expected.Ignored), first.Counts());
        Assert.AreEqual((expected.Rows, 0, 0, expected.Accepted, expected.Refused, expected.Ignored), second.Counts());
        Assert.AreEqual(expected.TotalPence, first.TotalPence);
        Assert.AreEqual(expected.TotalPence, await trial.Register.InAsync(db => db.CostLines.SumAsync(line => line.AmountPence)));
    }

    [TestMethod]
    [DataRow("registers/police-awards-contracts-finder-2016-2022.csv", 228, 227, 0, 1, 236_153_359_464L, 212)]
    [DataRow("registers/salford-contracts-register-2022-07-first120.csv", 121, 102, 18, 1, 20_810_219_378L, 100)]
    [DataRow("registers/burnley-contracts-finder-notices.json", 94, 94, 0, 0, 4_851_093_980L, 94)]
    [DataRow("csv-ocds/nottingham-city-council-award_20200713-20200720.csv", 2, 1, 0, 1, 75_000_000L, 1)]
    [DataRow("csv-ocds/telford-wrekin-council-award_20200727-20200803.csv", 5, 4, 0, 1, 12_500_000L, 4)]
    public async Task A_published_register_is_saved_to_the_penny_and_changes_nothing_the_second_time(
        string path, int rows, int accepted, int refused, int ignored, long totalPence, int agreements)
    {
        var full = Shared.PathOf(path);
        await using var trial = await ImportTrial.CreateAsync();

        var first = await trial.ImportFileAsync(ImportKind.Register, full);
        var audited = await trial.Register.InAsync(db => db.AuditEntries.CountAsync(entry => entry.Subject != "Import"));
        var second = await trial.ImportFileAsync(ImportKind.Register, full);

        Assert.AreEqual((rows, accepted, 0, 0, refused, ignored), first.Counts());
        Assert.AreEqual((rows, 0, 0, accepted, refused, ignored), second.Counts());
        Assert.AreEqual(totalPence, first.TotalPence);
        Assert.AreEqual(agreements, await trial.Register.InAsync(db => db.Contracts.CountAsync()));
        Assert.AreEqual(audited, await trial.Register.InAsync(db => db.AuditEntries.CountAsync(entry => entry.Subject != "Import")));
    }

    [TestMethod]
    [DataRow("contracts-finder-2025", 93, 107_893_544_847L)]
    [DataRow("contracts-finder-awards-2020", 40, 175_466_020_680L)]
    [DataRow("contracts-finder-tenders-2017-2021", 56, 266_650_692_285L)]
    [DataRow("find-a-tender", 6, 69_890_760L)]
    [DataRow("police", 6, 20_661_464_214L)]
    [DataRow("public-contracts-scotland-2019", 49, 8_230_000_000L)]
    [DataRow("sell2wales-2025", 39, 94_347_669_201L)]
    public async Task Published_releases_are_saved_to_the_penny_and_change_nothing_the_second_time(string folder, int agreements, long totalPence)
    {
        var paths = Directory.EnumerateFiles(Shared.PathOf($"ocds/{folder}")).Order(StringComparer.Ordinal).ToList();
        await using var trial = await ImportTrial.CreateAsync();

        var first = await ImportAllAsync(trial, paths);
        var second = await ImportAllAsync(trial, paths);

        Assert.AreEqual(totalPence, first.Sum(report => report.TotalPence));
        Assert.AreEqual(agreements, await trial.Register.InAsync(db => db.Contracts.CountAsync()));
        Assert.AreEqual((0, 0), (first.Sum(report => report.Refused), first.Sum(report => report.Updated)));
        Assert.AreEqual((0, 0, first.Sum(report => report.Added)), (second.Sum(report => report.Added), second.Sum(report => report.Updated), second.Sum(report => report.Unchanged)));
    }

    private static async Task<List<ImportReport>> ImportAllAsync(ImportTrial trial, List<string> paths)
    {
        var reports = new List<ImportReport>();
        foreach (var path in paths)
        {
            reports.Add(await trial.ImportFileAsync(ImportKind.Ocds, path));
        }

        return reports;
    }
}
