using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Costs;

namespace ContractOversight.Data.Samples;

/// <summary>Stores two years of made-up budgets, commitments, payments, invoices and forecasts.</summary>
internal static class SampleCosts
{
    private const int MonthsOfHistory = 24;
    private const int PaymentDay = 17;
    private const int Seed = 20260401;
    private const double Scatter = 0.06;

    private static readonly (string Supplier, string Purpose, int Pounds)[] WithoutAgreement =
    [
        ("Wychford Recovery Garage Ltd", "Recovery outside the concession", 640),
        ("Thistledown Catering Ltd", "Lunch at a public meeting", 535),
        ("Greyheron Uniforms Ltd", "Replacement helmets", 1_875),
        ("Roanmere Architects LLP", "Survey of a closed station", 4_200),
        ("Fernhill Audit LLP", "Advice on VAT", 2_950),
        ("Tidewater Interpreting Ltd", "Sign language at a conference", 780),
    ];

    public static async Task AddAsync(
        OversightDbContext db, SampleScene scene, IReadOnlyList<StoredSample> agreements, IReadOnlyDictionary<string, int> suppliers, CancellationToken cancel)
    {
        var random = new Random(Seed);
        foreach (var agreement in agreements.Where(pair => pair.Sample is { PaidShare: not null, CurrentPence: > 0, Months: > 0 }))
        {
            db.AddRange(Payments(agreement, scene, suppliers, random));
            db.AddRange(Plans(agreement, scene, random));
        }

        db.AddRange(WithoutAgreement.SelectMany((spend, index) => Enumerable.Range(0, 3).Select(round => Line(
            scene, null, suppliers[spend.Supplier], CostKind.Payment, scene.DayDone(-(index + (round * 7)), 9), spend.Pounds * 100L, spend.Purpose))));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private static IEnumerable<CostLine> Payments(StoredSample agreement, SampleScene scene, IReadOnlyDictionary<string, int> suppliers, Random random)
    {
        var last = agreement.LastDay(scene.Today);
        for (var month = Math.Max(agreement.Sample.StartsIn, -MonthsOfHistory); scene.Day(month, PaymentDay) <= last; month++)
        {
            var amount = MonthlyPence(agreement) * agreement.Sample.PaidShare!.Value * (1 + (Scatter * ((2 * random.NextDouble()) - 1)));
            foreach (var share in agreement.Sample.Suppliers)
            {
                var part = (long)Math.Round(amount * (share.Percent ?? 100 / agreement.Sample.Suppliers.Count) / 100);
                yield return Line(
                    scene, agreement, suppliers[share.Name], CostKind.Payment, scene.Day(month, PaymentDay), part, agreement.Sample.Title,
                    $"{agreement.Sample.Reference}-{scene.Day(month):yyyyMM}");
            }
        }

        if (last == scene.Today && agreement.Sample.StartsIn < 0)
        {
            yield return Line(
                scene, agreement, suppliers[agreement.Sample.Suppliers[0].Name], CostKind.Invoice, scene.DayDone(0, 3),
                (long)Math.Round(MonthlyPence(agreement)), agreement.Sample.Title, $"{agreement.Sample.Reference}-{scene.Today:yyyyMM}-I");
        }
    }

    private static IEnumerable<CostLine> Plans(StoredSample agreement, SampleScene scene, Random random)
    {
        var contract = agreement.Contract;
        var signed = contract.SignedOn ?? contract.StartsOn!.Value;
        yield return Line(scene, agreement, null, CostKind.Commitment, signed, contract.CurrentValuePence!.Value, "Value of the agreement");
        var thisYear = FinancialYear.Of(scene.Today);
        foreach (var year in new[] { thisYear.Previous.Previous, thisYear.Previous, thisYear })
        {
            var months = Enumerable.Range(0, 12).Count(month => IsRunning(agreement, year.First.AddMonths(month)));
            if (months == 0)
            {
                continue;
            }

            var budget = (long)Math.Round(MonthlyPence(agreement) * months / 100_000) * 100_000;
            yield return Line(scene, agreement, null, CostKind.Budget, year.First, budget, "Budget for the year");
            if (year == thisYear)
            {
                var forecast = (long)Math.Round(budget * agreement.Sample.PaidShare!.Value * (0.97 + (0.1 * random.NextDouble())));
                yield return Line(scene, agreement, null, CostKind.Forecast, scene.Day(0), forecast, "Forecast for the year");
            }
        }
    }

    private static bool IsRunning(StoredSample agreement, DateOnly month) =>
        month >= agreement.Contract.StartsOn && month <= (agreement.Contract.TerminatedOn ?? agreement.Contract.EndsOn);

    private static double MonthlyPence(StoredSample agreement) =>
        (double)agreement.Sample.CurrentPence!.Value / (agreement.Sample.Months!.Value + agreement.Sample.MonthsTaken);

    private static CostLine Line(
        SampleScene scene, StoredSample? agreement, int? supplier, CostKind kind, DateOnly on, long pence, string purpose, string? reference = null) => new()
        {
            OfficeId = scene.OfficeId,
            ContractId = agreement?.Contract.Id,
            SupplierId = supplier,
            Kind = kind,
            FinancialYear = FinancialYear.Of(on).StartYear,
            On = on,
            AmountPence = pence,
            IncludesVat = false,
            Reference = reference,
            Purpose = purpose,
            Category = agreement?.Sample.Category,
            Department = kind == CostKind.Payment ? "Commissioning" : null,
        };
}
