using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Spend;

namespace ContractOversight.Exchange.Tests.Spend;

/// <summary>Every published spend file, as it is; the figures were worked out without the importer (ControlTotals.md).</summary>
[TestClass]
public sealed class SpendFileTests
{
    [TestMethod]
    [DataRow("hyndburn/001-1701.csv", 181, 180, 0, 1, 53_827_219L)]
    [DataRow("hyndburn/003-1703.csv", 257, 256, 0, 1, 56_854_531L)]
    [DataRow("hyndburn/005-1705.csv", 179, 178, 0, 1, 76_637_654L)]
    [DataRow("hyndburn/007-1707.csv", 193, 192, 0, 1, 133_006_853L)]
    [DataRow("hyndburn/009-1709.csv", 128, 127, 0, 1, 50_428_705L)]
    [DataRow("hyndburn/011-1711.csv", 175, 174, 0, 1, 36_149_265L)]
    [DataRow("hyndburn/013-1801.csv", 231, 230, 0, 1, 72_502_922L)]
    [DataRow("hyndburn/015-1803.csv", 250, 249, 0, 1, 104_240_172L)]
    [DataRow("hyndburn/017-1805.csv", 202, 201, 0, 1, 116_873_960L)]
    [DataRow("hyndburn/019-1807.csv", 232, 231, 0, 1, 127_569_083L)]
    [DataRow("hyndburn/021-1809.csv", 158, 157, 0, 1, 32_538_330L)]
    [DataRow("hyndburn/023-1811.csv", 221, 220, 0, 1, 56_755_591L)]
    [DataRow("hyndburn/025-1901.csv", 211, 210, 0, 1, 50_932_594L)]
    [DataRow("hyndburn/027-1903.csv", 223, 222, 0, 1, 53_491_264L)]
    [DataRow("hyndburn/029-1905.csv", 190, 189, 0, 1, 40_968_798L)]
    [DataRow("hyndburn/031-1907.csv", 202, 201, 0, 1, 53_748_925L)]
    [DataRow("hyndburn/033-1909.csv", 170, 169, 0, 1, 54_818_076L)]
    [DataRow("hyndburn/035-1911.csv", 203, 202, 0, 1, 49_371_534L)]
    [DataRow("hyndburn/037-2001.csv", 235, 233, 0, 2, 50_415_645L)]
    [DataRow("hyndburn/039-March-2020-csv.csv", 292, 281, 0, 11, 70_135_804L)]
    [DataRow("hyndburn/041-2005.csv", 150, 149, 0, 1, 41_354_818L)]
    [DataRow("hyndburn/043-August-2020.csv", 172, 171, 0, 1, 49_145_510L)]
    [DataRow("hyndburn/045-September-2020.csv", 214, 213, 0, 1, 60_609_373L)]
    [DataRow("hyndburn/047-December-2020.csv", 592, 205, 0, 387, 59_653_517L)]
    [DataRow("hyndburn/049-Jan2021.csv", 1241, 232, 0, 1009, 58_816_442L)]
    [DataRow("hyndburn/051-CALL51683-May-21-250.csv", 685, 237, 0, 448, 91_891_254L)]
    [DataRow("hyndburn/053-June-2021-csv.csv", 656, 287, 0, 369, 103_712_684L)]
    [DataRow("hyndburn/055-August-2021-csv.csv", 358, 250, 0, 108, 76_138_159L)]
    [DataRow("hyndburn/057-October-2021-csv.csv", 690, 224, 0, 466, 43_696_025L)]
    [DataRow("hyndburn/059-December-2021.csv", 183, 182, 0, 1, 56_517_447L)]
    [DataRow("hyndburn/061-Feb22-250Spends.csv", 783, 242, 0, 541, 51_158_374L)]
    [DataRow("hyndburn/063-April-250-Spends-22.csv", 277, 276, 0, 1, 104_171_787L)]
    [DataRow("hyndburn/065-Spend-over-250-June-22.csv", 288, 287, 0, 1, 97_853_873L)]
    [DataRow("hyndburn/067-August-2022-csv.csv", 296, 295, 0, 1, 97_533_716L)]
    [DataRow("hyndburn/069-October-2022-250Spends.csv", 263, 262, 0, 1, 73_818_449L)]
    [DataRow("hyndburn/071-Dec22-250s.csv", 243, 242, 0, 1, 89_739_822L)]
    [DataRow("hyndburn/073-February-2023-csv.csv", 15, 14, 0, 1, 924_826L)]
    [DataRow("hyndburn/075-April-2023.csv", 597, 502, 0, 95, 121_621_707L)]
    [DataRow("hyndburn/077-1694702240wpdm_July-23-csv.csv", 474, 473, 0, 1, 125_554_420L)]
    [DataRow("hyndburn/079-1698840997wpdm_September-2023.csv", 469, 468, 0, 1, 107_573_369L)]
    [DataRow("hyndburn/081-1700664724wpdm_May-2023-csv.csv", 579, 572, 0, 7, 121_463_173L)]
    [DataRow("hyndburn/083-December-23.csv", 451, 449, 0, 2, 202_234_824L)]
    [DataRow("hyndburn/085-SpendOver250Feb24.csv", 824, 569, 0, 255, 203_003_504L)]
    [DataRow("hyndburn/087-April-24.csv", 429, 428, 0, 1, 263_941_152L)]
    [DataRow("hyndburn/089-June-24.csv", 754, 685, 0, 69, 787_225_738L)]
    [DataRow("hyndburn/091-August-24.csv", 791, 790, 0, 1, 811_966_745L)]
    [DataRow("hyndburn/093-Oct-24-CSV.csv", 589, 587, 0, 2, 746_661_405L)]
    [DataRow("hyndburn/095-December-2024-CSV.csv", 804, 803, 0, 1, 154_501_909L)]
    [DataRow("hyndburn/097-February-2025-csv.csv", 906, 905, 0, 1, 832_761_249L)]
    [DataRow("hyndburn/099-April-25-CSV.csv", 405, 404, 0, 1, 781_859_456L)]
    [DataRow("hyndburn/101-Spend-over-250.00-July-25.csv", 624, 623, 0, 1, 992_252_185L)]
    [DataRow("hyndburn/103-Sept-25-CVS.csv", 586, 585, 0, 1, 901_871_560L)]
    [DataRow("hyndburn/105-November-25.csv", 480, 479, 0, 1, 757_043_586L)]
    [DataRow("hyndburn/107-January-26-CSV.csv", 447, 446, 0, 1, 908_292_207L)]
    [DataRow("lancashire-fire/fire-2023-24.xlsx", 7000, 6999, 0, 1, 2_452_516_932L)]
    [DataRow("lancashire-fire/fire-2025-26-q1.xlsx", 920, 919, 0, 1, 715_257_877L)]
    [DataRow("lancashire-fire/fire-2025-26-q3.xlsx", 882, 881, 0, 1, 570_296_085L)]
    [DataRow("lancashire-pcc/pcc-2018-19.xlsx", 7986, 7974, 0, 12, 6_220_868_377L)]
    [DataRow("lancashire-pcc/pcc-2020-21.xlsx", 5262, 5250, 0, 12, 5_340_123_875L)]
    [DataRow("lancashire-pcc/pcc-2022-23.xlsx", 7667, 7654, 0, 13, 7_622_898_650L)]
    [DataRow("lancashire-pcc/pcc-2024-25.xlsx", 7867, 7857, 0, 10, 11_096_228_483L)]
    [DataRow("odileeds-clean/cabinetoffice-2020-06.csv", 634, 633, 0, 1, 13_881_877_673L)]
    [DataRow("odileeds-clean/darlington-2014-10.csv", 1045, 1044, 0, 1, 713_814_638L)]
    [DataRow("odileeds-clean/harrogate-2018-04.csv", 1765, 1764, 0, 1, 311_857_840L)]
    [DataRow("odileeds-clean/london-2016-P02.csv", 629, 628, 0, 1, 1_086_182_478L)]
    [DataRow("odileeds-clean/manchester-2017-09.csv", 3100, 3099, 0, 1, 6_714_907_739L)]
    [DataRow("odileeds-clean/networkrail-2018-06.csv", 2153, 2151, 0, 2, 53_166_845_912L)]
    [DataRow("odileeds-clean/salford-2015-03.csv", 2414, 2413, 0, 1, 2_168_698_388L)]
    [DataRow("oxford/expenditure-over-500-apr-jun-2014.csv", 3837, 3836, 0, 1, 1_416_588_728L)]
    [DataRow("oxford/expenditure-over-500-jan-mar-2014.csv", 3861, 3859, 0, 2, 1_341_346_798L)]
    [DataRow("oxford/expenditure-over-500-jan-mar-2018.csv", 1221, 1220, 0, 1, 433_976_585L)]
    [DataRow("oxford/expenditure-over-500-jul-sep-2017.csv", 3260, 3259, 0, 1, 1_134_400_535L)]
    [DataRow("oxford/expenditure-over-500-oct-dec-2017.csv", 3856, 3855, 0, 1, 1_738_205_590L)]
    [DataRow("trafford/government_procurement_card_transactions_2026-27.csv", 2025, 2024, 0, 1, 49_490_666L)]
    [DataRow("trafford/trafford-supplier-spend-2025-26.zip", 241765, 241764, 0, 1, 62_191_362_442L)]
    [DataRow("trafford/trafford-supplier-spend-2026-27.zip", 38056, 38055, 0, 1, 9_589_694_189L)]
    public void A_published_spend_file_gives_the_rows_and_the_pence_counted_without_the_importer(string path, int rows, int accepted, int refused, int ignored, long totalPence)
    {
        using var file = SheetFile.Open(Shared.PathOf("spend/" + path));

        var tally = SpendReader.Read(file).ReadAll().Tally;

        Assert.AreEqual((rows, accepted, refused, ignored, totalPence), (tally.Rows, tally.Accepted, tally.Refused, tally.Ignored, tally.TotalPence));
    }

    [TestMethod]
    public void Every_published_spend_file_is_in_the_table_above()
    {
        var listed = typeof(SpendFileTests).GetMethods().SelectMany(method => method.GetCustomAttributes(typeof(DataRowAttribute), false)).Count();

        var published = Directory.EnumerateFiles(Shared.PathOf("spend"), "*", SearchOption.AllDirectories).Count(path => Path.GetExtension(path) is ".csv" or ".xlsx" or ".zip");

        Assert.AreEqual(published, listed);
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
