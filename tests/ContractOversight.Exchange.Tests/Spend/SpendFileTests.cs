using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Spend;

namespace ContractOversight.Exchange.Tests.Spend;

/// <summary>Every published spend file, as it is; the figures were worked out without the importer (ControlTotals.md).</summary>
[TestClass]
public sealed class SpendFileTests
{
    public static IEnumerable<object[]> Published => PublishedSpend.Files.Select(file => new object[] { file });

    [TestMethod]
    [DynamicData(nameof(Published))]
    public void A_published_spend_file_gives_the_rows_and_the_pence_counted_without_the_importer(ControlTotal expected)
    {
        using var file = SheetFile.Open(Shared.PathOf("spend/" + expected.Path));

        var tally = SpendReader.Read(file).ReadAll().Tally;

        Assert.AreEqual(expected, new ControlTotal(expected.Path, tally.Rows, tally.Accepted, tally.Refused, tally.Ignored, tally.TotalPence));
    }

    [TestMethod]
    public void Every_published_spend_file_is_in_the_table_above()
    {
        var published = Directory.EnumerateFiles(Shared.PathOf("spend"), "*", SearchOption.AllDirectories).Count(path => Path.GetExtension(path) is ".csv" or ".xlsx" or ".zip");

        Assert.HasCount(published, PublishedSpend.Files);
    }

    [TestMethod]
    public void A_file_whose_days_were_lost_is_kept_with_the_quarter_of_its_name_and_says_so()
    {
        using var file = SheetFile.Open(Shared.PathOf("spend/oxford/expenditure-over-500-apr-jun-2014.csv"));

        var result = SpendReader.Read(file).ReadAll();

        Assert.IsTrue(result.Records.All(payment => payment.PaidOn is null && payment.PeriodFrom == new DateOnly(2014, 4, 1) && payment.PeriodTo == new DateOnly(2014, 6, 30)));
        Assert.HasCount(1, result.Tally.Notes);
    }

    [TestMethod]
    public void A_file_without_a_date_column_takes_the_month_of_its_name_and_says_so()
    {
        using var file = SheetFile.Open(Shared.PathOf("spend/odileeds-clean/darlington-2014-10.csv"));

        var intake = SpendReader.Read(file);

        Assert.Contains("October 2014", string.Join(' ', intake.Assumptions));
    }
}
