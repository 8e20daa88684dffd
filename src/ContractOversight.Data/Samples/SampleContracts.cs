using ContractOversight.Domain.Contracts;

namespace ContractOversight.Data.Samples;

/// <summary>Stores the made-up agreements with their parties, options and changes.</summary>
internal static class SampleContracts
{
    private const int DaysFromSignatureToStart = 21;
    private const int BasisPointsInAPercent = 100;

    /// <returns>The agreements as stored, beside what they were made from.</returns>
    public static async Task<IReadOnlyList<StoredSample>> AddAsync(
        OversightDbContext db, SampleScene scene, IReadOnlyDictionary<string, int> suppliers, CancellationToken cancel)
    {
        var stored = new List<StoredSample>();

        // A call-off names its framework by number, so frameworks go first.
        foreach (var generation in SampleAgreements.All.GroupBy(sample => sample.Parent is not null).OrderBy(group => group.Key))
        {
            var parents = stored.ToDictionary(pair => pair.Contract.Reference, pair => pair.Contract.Id);
            var these = generation.Select(sample => new StoredSample(
                sample, Contract(sample, scene, sample.Parent is { } parent ? parents[parent] : null))).ToList();
            db.AddRange(these.Select(pair => pair.Contract));
            await db.SaveChangesAsync(cancel);
            stored.AddRange(these);
        }

        foreach (var (sample, contract) in stored)
        {
            db.AddRange(sample.Suppliers.Select(share => new ContractSupplier
            {
                ContractId = contract.Id,
                SupplierId = suppliers[share.Name],
                ShareBasisPoints = share.Percent * BasisPointsInAPercent,
            }));
            db.AddRange(sample.Options.Select((option, index) => Option(option, contract.Id, index + 1, scene)));
            db.AddRange(sample.Variations.Select(variation => Variation(variation, sample, contract, scene)));
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return stored;
    }

    private static Contract Contract(SampleAgreement sample, SampleScene scene, int? parentId)
    {
        var starts = scene.Day(sample.StartsIn);
        var initialEnd = sample.Months is { } months ? starts.AddMonths(months).AddDays(-1) : (DateOnly?)null;
        var end = sample.Months is { } initial ? starts.AddMonths(initial + sample.MonthsTaken).AddDays(-1) : (DateOnly?)null;
        var isApproved = sample.State == RecordState.Approved;
        var signed = starts.AddDays(-DaysFromSignatureToStart);
        return new Contract
        {
            OfficeId = scene.OfficeId,
            Reference = sample.Reference,
            Title = sample.Title,
            Description = sample.Description ?? $"{sample.Title}. Made-up record of the sample office.",
            PublicSummary = isApproved ? sample.PublicSummary ?? $"{sample.Title} in Northmere, a place that does not exist." : sample.PublicSummary,
            Kind = sample.Kind,
            Party = sample.Party,
            ParentId = parentId,
            Category = sample.Category,
            CpvCode = sample.Cpv,
            Route = sample.Route,
            BidsReceived = sample.Bids,
            EstimatedValuePence = sample.Pounds * 105,
            AwardedValuePence = sample.Pounds * 100,
            CurrentValuePence = sample.CurrentPence,
            AnnualValuePence = sample.Months is { } term and > 0 ? sample.Pounds * 100 * 12 / term : null,
            ValueIncludesVat = sample.Pounds is null ? null : false,
            SignedOn = isApproved && signed <= scene.Today ? signed : null,
            StartsOn = starts,
            EndsOn = end,
            InitialEndsOn = initialEnd,
            Renewal = sample.Renewal,
            TacitRenewalMonths = sample.TacitMonths,
            NoticePeriodMonths = sample.NoticeMonths,
            Tier = sample.Tier,
            SeniorOwnerId = OwnerOf(sample, scene, scene.Officer),
            ContractManagerId = OwnerOf(sample, scene, scene.SecondOfficer),
            DeputyId = sample.Tier == ContractTier.Gold && isApproved ? scene.ThirdOfficer : null,
            ReviewIntervalMonths = sample.IntervalMonths,
            NextReviewDue = sample.ReviewInDays is { } days ? scene.Today.AddDays(days) : null,
            ProcurementStartedOn = sample.Route is ProcurementRoute.Unknown or ProcurementRoute.Exempt ? null : starts.AddMonths(-7),
            ProcurementType = sample.Kind is AgreementKind.Contract or AgreementKind.CallOff or AgreementKind.Framework ? ProcurementType.Services : null,
            IsLightTouch = sample.IsLightTouch,
            IsConcession = sample.IsConcession,
            IsExempt = sample.IsConcession is null ? null : sample.Route == ProcurementRoute.Exempt,
            DirectAwardGround = sample.DirectAwardGround,
            ValueForMoneyReason = sample.ValueForMoney ?? (isApproved ? UsualReason(sample) : null),
            State = sample.State,
            MadeReadyById = sample.State == RecordState.Draft ? null : scene.Officer,
            ApprovedById = isApproved ? scene.SecondOfficer : null,
            ApprovedAt = isApproved ? SampleScene.At(scene.DayDone(sample.StartsIn, 2)) : null,
            TerminatedOn = sample.EndedIn is { } endedIn ? scene.Day(endedIn, 15) : null,
            Source = "sample data",
            LoggedAt = SampleScene.At(scene.DayDone(sample.StartsIn)),
        };
    }

    private static string UsualReason(SampleAgreement sample) => sample.Bids switch
    {
        > 1 => $"{sample.Bids} bids were compared on quality and price; this one gave the most for the money.",
        1 => "One bid came in. Its price was compared with what three other offices pay and was not higher.",
        _ => "The price was compared with the last agreement of this kind and with what two other offices pay.",
    };

    private static string? OwnerOf(SampleAgreement sample, SampleScene scene, string usually) => sample.Owners switch
    {
        SampleOwners.Nobody => null,
        SampleOwners.Leaver => scene.Leaver,
        _ => usually,
    };

    private static ExtensionOption Option(SampleOption option, int contractId, int ordinal, SampleScene scene) => new()
    {
        ContractId = contractId,
        Ordinal = ordinal,
        Months = option.Months,
        State = option.State,
        DecideBy = option.DecideByIn is { } months ? scene.Day(months) : null,
        DecidedOn = option.State == ExtensionOptionState.Open ? null : scene.Day(option.DecideByIn ?? -1).AddDays(-10),
        Reason = option.Reason,
    };

    private static Variation Variation(SampleVariation variation, SampleAgreement sample, Contract contract, SampleScene scene) => new()
    {
        ContractId = contract.Id,
        Kind = variation.Kind,
        MadeOn = scene.Day(variation.In, 5),
        Reason = variation.Reason,
        ValueBeforePence = variation.PoundsBefore * 100 ?? (variation.Kind == VariationKind.Extension ? sample.Pounds * 100 : null),
        ValueAfterPence = variation.PoundsAfter * 100 ?? (variation.Kind == VariationKind.Extension ? sample.CurrentPence : null),
        EndsOnBefore = variation.Kind == VariationKind.Variation ? null : contract.InitialEndsOn,
        EndsOnAfter = variation.Kind switch
        {
            VariationKind.Extension => contract.EndsOn,
            VariationKind.Termination => contract.TerminatedOn,
            _ => null,
        },
        RecordedAt = SampleScene.At(scene.Day(variation.In, 6)),
        RecordedById = scene.Officer,
    };
}

/// <summary>A made-up agreement and the record that was stored for it.</summary>
internal sealed record StoredSample(SampleAgreement Sample, Contract Contract)
{
    /// <summary>The last day on which anything happened under it, as far as today.</summary>
    public DateOnly LastDay(DateOnly today)
    {
        var end = Contract.TerminatedOn ?? (Contract.Renewal == RenewalType.Tacit ? null : Contract.EndsOn);
        return end is { } day && day < today ? day : today;
    }
}
