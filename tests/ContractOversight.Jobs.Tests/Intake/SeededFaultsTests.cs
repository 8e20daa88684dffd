using System.Globalization;
using ContractOversight.Data.Intake;

namespace ContractOversight.Jobs.Tests.Intake;

/// <summary>A made-up register of 500 rows with 20 known faults (feature 9).</summary>
[TestClass]
public sealed class SeededFaultsTests
{
    private static readonly (int Row, string Column, int Cell, string Value)[] Faults =
    [
        (12, "Start date", 3, "31/02/2026"), (35, "End date", 4, "soon"), (60, "Total value", 5, "about 5k"), (88, "Contract reference", 0, ""),
        (101, "Title", 1, ""), (127, "Total value", 5, "-500"), (150, "End date", 4, "01/01/2020"), (175, "Start date", 3, "2026-13-01"),
        (199, "Total value", 5, "#REF!"), (222, "Title", 1, new string('t', 501)), (250, "Contract reference", 0, new string('r', 101)), (277, "End date", 4, "99/99/9999"),
        (300, "Total value", 5, "12.3.4"), (333, "Start date", 3, "yesterday"), (350, "Contract reference", 0, ""), (377, "Title", 1, ""),
        (401, "Total value", 5, "£"), (444, "End date", 4, "30/02/2028"), (470, "Start date", 3, "1st of April"), (500, "Supplier", 2, new string('s', 501)),
    ];

    [TestMethod]
    public async Task Of_500_rows_with_20_faults_exactly_those_20_are_refused_with_column_and_reason_and_a_dry_run_saves_nothing()
    {
        await using var trial = await ImportTrial.CreateAsync();
        var before = await trial.RowCountsAsync();

        var dry = await trial.ImportAsync(ImportKind.Register, MadeUp(), isDryRun: true);

        Assert.AreEqual(
            string.Join('\n', Faults.Select(fault => $"{fault.Row} {fault.Column}")),
            string.Join('\n', dry.Refusals.OrderBy(refusal => refusal.Row).Select(refusal => $"{refusal.Row} {refusal.Column}")));
        Assert.IsTrue(dry.Refusals.TrueForAll(refusal => refusal.Reason.Length > 20));
        Assert.AreEqual((501, 480, 0, 0, 20, 1), dry.Counts());
        Assert.AreEqual(before, await trial.RowCountsAsync());
    }

    [TestMethod]
    public async Task The_480_good_rows_are_then_saved_to_the_penny()
    {
        await using var trial = await ImportTrial.CreateAsync();

        var report = await trial.ImportAsync(ImportKind.Register, MadeUp());

        var bad = Faults.Select(fault => fault.Row).ToHashSet();
        Assert.AreEqual(480, report.Added);
        Assert.AreEqual(Enumerable.Range(2, 500).Where(row => !bad.Contains(row)).Sum(row => row * 1_000_50L), report.TotalPence);
    }

    private static string MadeUp()
    {
        var lines = new List<string> { "Contract reference,Title,Supplier,Start date,End date,Total value" };
        for (var row = 2; row <= 501; row++)
        {
            string[] cells = [$"NM-{row:0000}", $"Service {row}", $"Supplier {row % 40} Ltd", "01/04/2026", "31/03/2028", (row * 1000.5m).ToString(CultureInfo.InvariantCulture)];
            foreach (var fault in Faults.Where(fault => fault.Row == row))
            {
                cells[fault.Cell] = fault.Value;
            }

            lines.Add(string.Join(',', cells));
        }

        return string.Join('\n', lines) + "\n";
    }
}
