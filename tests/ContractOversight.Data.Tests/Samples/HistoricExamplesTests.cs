using System.Globalization;
using System.Text.RegularExpressions;
using ContractOversight.Domain.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Data.Tests.Samples;

[TestClass]
public sealed partial class HistoricExamplesTests
{
    private const int Cases = 10;

    [TestMethod]
    public async Task There_are_ten_historic_examples_each_marked_historic_and_each_with_its_sources()
    {
        var register = await SampleLoad.ReadOnlyAsync();

        var examples = await HistoricAsync(register);
        var sourced = await register.InAsync(db => db.SourceNotes.Select(note => note.ContractId).Distinct().ToListAsync());

        Assert.HasCount(Cases, examples);
        Assert.AreEqual(Lines(examples.Select(example => $"{example.Id}")), Lines(sourced.Select(id => $"{id}")));
    }

    [TestMethod]
    public async Task Every_stored_fact_and_its_sources_are_on_the_page_and_nothing_else_is()
    {
        var register = await SampleLoad.ReadOnlyAsync();
        var references = (await HistoricAsync(register)).ToDictionary(example => example.Id, example => example.Reference);

        var stored = (await register.InAsync(db => db.SourceNotes.ToListAsync()))
            .Select(note => $"{references[note.ContractId]} | {note.Fact} | {note.Addresses.Replace("\n", "<br>", StringComparison.Ordinal)}").ToList();

        Assert.AreEqual(Lines(Page().Where(row => row.Table == "Fact").Select(row => row.ToString())), Lines(stored));
    }

    [TestMethod]
    public async Task Every_stored_field_of_a_historic_example_is_on_the_page_and_nothing_else_is()
    {
        var register = await SampleLoad.ReadOnlyAsync();
        var examples = await HistoricAsync(register);

        var stored = new List<string>();
        foreach (var example in examples)
        {
            stored.AddRange((await FieldsAsync(register, example)).Select(field => $"{example.Reference} | {field.Name} | {field.Value}"));
        }

        Assert.AreEqual(Lines(Page().Where(row => row.Table == "Field").Select(row => row.ToString())), Lines(stored));
    }

    [TestMethod]
    public async Task Whatever_no_source_gives_as_a_figure_is_unknown()
    {
        var register = await SampleLoad.ReadOnlyAsync();

        var examples = await HistoricAsync(register);

        Assert.IsTrue(examples.All(example => example is
        {
            CurrentValuePence: null, AnnualValuePence: null, BidsReceived: null, SignedOn: null, EndsOn: null, TerminatedOn: null, NoticePeriodMonths: null,
            NextReviewDue: null, Tier: null, Party: null, Route: ProcurementRoute.Unknown, Renewal: RenewalType.Unknown, ValueIncludesVat: null,
        }));
    }

    private static Task<List<Contract>> HistoricAsync(Register register) =>
        register.InAsync(db => db.Contracts.Where(contract => contract.IsHistoric).OrderBy(contract => contract.Reference).ToListAsync());

    private static async Task<List<(string Name, string Value)>> FieldsAsync(Register register, Contract example)
    {
        var suppliers = await register.InAsync(db => db.ContractSuppliers.Where(row => row.ContractId == example.Id)
            .Join(db.Suppliers, row => row.SupplierId, supplier => supplier.Id, (row, supplier) => supplier.Name).ToListAsync());
        var options = await register.InAsync(db => db.ExtensionOptions.Where(row => row.ContractId == example.Id).ToListAsync());
        (string Name, string? Value)[] all =
        [
            ("Kind", example.Kind.ToString()),
            ("Category", example.Category),
            .. suppliers.Select(name => ("Supplier", (string?)name)),
            ("Estimated value", Pounds(example.EstimatedValuePence)),
            ("Awarded value", Pounds(example.AwardedValuePence)),
            ("First day", Day(example.StartsOn)),
            ("Last day of the initial term", Day(example.InitialEndsOn)),
            .. options.Select(option => ("Option turned down", (string?)$"{option.Months} months, {Day(option.DecidedOn)}")),
        ];
        return [.. all.Where(field => field.Value is not null).Select(field => (field.Name, field.Value!))];
    }

    private static string Lines(IEnumerable<string> lines) => string.Join("\n", lines.Order(StringComparer.Ordinal));

    private static string? Pounds(long? pence) => pence is { } amount ? string.Create(CultureInfo.InvariantCulture, $"£{amount / 100:N0}") : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<PageRow> Page()
    {
        var rows = new List<PageRow>();
        var (reference, table) = ("", "");
        foreach (var line in File.ReadLines(Path.Combine(SharedData.RepositoryRoot, "docs", "sample-data.md")))
        {
            if (Heading().Match(line) is { Success: true } heading)
            {
                reference = heading.Groups[1].Value;
            }
            else if (Row().Match(line) is { Success: true } row && !row.Groups[1].Value.StartsWith("---", StringComparison.Ordinal))
            {
                var first = row.Groups[1].Value;
                if (first is "Fact" or "Field")
                {
                    table = first;
                }
                else
                {
                    rows.Add(new PageRow(reference, table, first, row.Groups[2].Value));
                }
            }
        }

        return rows;
    }

    [GeneratedRegex("^### (HX-[0-9]+) ")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| (.+?) \| (.+?) \|$")]
    private static partial Regex Row();

    private sealed record PageRow(string Reference, string Table, string First, string Second)
    {
        public override string ToString() => $"{Reference} | {First} | {Second}";
    }
}
