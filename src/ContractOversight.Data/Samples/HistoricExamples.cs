using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;

namespace ContractOversight.Data.Samples;

/// <summary>
/// Stores the historic examples: outsourcing by the police or near it, from published sources. docs/sample-data.md lists
/// each fact with its source, and a test compares the two.
/// </summary>
internal static class HistoricExamples
{
    public const string Code = "historic";

    private static readonly DateOnly ReadOn = new(2026, 11, 23);

    private static IReadOnlyList<HistoricCase> All { get; } =
        [.. HistoricTransfers.All.Concat(HistoricTrials.All).OrderBy(example => example.Reference, StringComparer.Ordinal)];

    public static Office Office() => new() { Code = Code, Name = "Historic examples" };

    public static async Task AddAsync(OversightDbContext db, int officeId, DateOnly today, CancellationToken cancel)
    {
        var suppliers = All.SelectMany(example => example.Suppliers).Distinct()
            .ToDictionary(name => name, name => new Supplier { Name = name, FoldedName = SupplierName.Fold(name) });
        var stored = All.Select(example => (Example: example, Contract: Contract(example, officeId, today))).ToList();
        db.AddRange(suppliers.Values);
        db.AddRange(stored.Select(pair => pair.Contract));
        await db.SaveChangesAsync(cancel);

        foreach (var (example, contract) in stored)
        {
            db.AddRange(example.Suppliers.Select(name => new ContractSupplier { ContractId = contract.Id, SupplierId = suppliers[name].Id }));
            db.AddRange(example.Facts.Prepend($"Parties: {example.Parties}.").Select(fact => new SourceNote
            {
                ContractId = contract.Id,
                Fact = fact,
                Addresses = string.Join('\n', example.Addresses),
                ReadOn = ReadOn,
            }));
            if (example.RefusedOption is { } option)
            {
                db.Add(new ExtensionOption
                {
                    ContractId = contract.Id,
                    Ordinal = 1,
                    Months = option.Months,
                    State = ExtensionOptionState.NotTaken,
                    DecidedOn = option.On,
                });
            }
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private static Contract Contract(HistoricCase example, int officeId, DateOnly today) => new()
    {
        OfficeId = officeId,
        Reference = example.Reference,
        Title = example.Title,
        Description = $"Historic example. Bought by: {example.Parties}.",
        Kind = example.Kind,
        Category = example.Category,
        EstimatedValuePence = example.EstimatedPounds * 100,
        AwardedValuePence = example.AwardedPounds * 100,
        StartsOn = example.StartsOn,
        InitialEndsOn = example.InitialEndsOn,
        State = RecordState.Approved,
        Source = "Published sources, read on 23 November 2026",
        IsHistoric = true,
        LoggedAt = SampleScene.At(today),
    };
}
