using ContractOversight.Exchange.Registers;
using ContractOversight.Exchange.Sheets;

namespace ContractOversight.Exchange.Tests.Registers;

/// <summary>Every published register, as it is; the figures were worked out without the importer (ControlTotals.md).</summary>
[TestClass]
public sealed class RegisterFileTests
{
    [TestMethod]
    [DataRow("registers/police-awards-contracts-finder-2016-2022.csv", 228, 227, 0, 1, 236_153_359_464L, 212)]
    [DataRow("registers/salford-contracts-register-2022-07-first120.csv", 121, 102, 18, 1, 20_810_219_378L, 100)]
    [DataRow("csv-ocds/nottingham-city-council-award_20200713-20200720.csv", 2, 1, 0, 1, 75_000_000L, 1)]
    [DataRow("csv-ocds/telford-wrekin-council-award_20200727-20200803.csv", 5, 4, 0, 1, 12_500_000L, 4)]
    public void A_published_register_gives_the_rows_and_the_pence_counted_without_the_importer(string path, int rows, int accepted, int refused, int ignored, long totalPence, int contracts)
    {
        using var file = SheetFile.Open(Shared.PathOf(path));

        var result = RegisterReader.Read(file).ReadAll();

        var tally = result.Tally;
        Assert.AreEqual((rows, accepted, refused, ignored, totalPence), (tally.Rows, tally.Accepted, tally.Refused, tally.Ignored, tally.TotalPence));
        Assert.HasCount(contracts, result.Records);
    }

    [TestMethod]
    public void The_list_of_notices_gives_every_notice_and_the_awarded_pence()
    {
        using var content = File.OpenRead(Shared.PathOf("registers/burnley-contracts-finder-notices.json"));

        var tally = NoticesReader.Read(content, "notices.json").ReadAll().Tally;

        Assert.AreEqual((94, 94, 0, 0, 4_851_093_980L), (tally.Rows, tally.Accepted, tally.Refused, tally.Ignored, tally.TotalPence));
    }

    [TestMethod]
    [DataRow("csv-ocds/export-2020-08-05.csv", 30)]
    [DataRow("csv-ocds/export-2020-08-01-tenders.csv", 3)]
    public void A_flattened_release_file_takes_its_titles_from_the_columns_that_are_filled(string path, int rows)
    {
        using var file = SheetFile.Open(Shared.PathOf(path));

        var result = RegisterReader.Read(file).ReadAll();

        Assert.AreEqual((rows, rows - 1), (result.Tally.Rows, result.Tally.Accepted), string.Join('\n', result.Refusals));
        Assert.IsTrue(result.Records.All(record => record.Title is not null));
    }
}
