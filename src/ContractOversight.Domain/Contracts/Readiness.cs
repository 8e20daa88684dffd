using static ContractOversight.Domain.Contracts.AgreementField;
using static ContractOversight.Domain.Contracts.ReadinessTarget;

namespace ContractOversight.Domain.Contracts;

/// <summary>What the readiness list asks about a record.</summary>
/// <param name="Contract">The agreement.</param>
/// <param name="Shares">Share of each supplier in hundredths of a per cent, null where not known; empty without suppliers.</param>
/// <param name="KpisInForce">KPIs that have not been stopped, 0 or more.</param>
public sealed record ReadinessFacts(Contract Contract, IReadOnlyList<int?> Shares, int KpisInForce)
{
    /// <summary>Why police powers stand in the way of approval, one instruction each without a full stop; empty when they do not.</summary>
    public IReadOnlyList<string> PowersBlocks { get; init; } = [];
}

/// <summary>One thing that is still missing.</summary>
/// <param name="Field">The fact.</param>
/// <param name="What">What to do, as an instruction in plain words.</param>
/// <param name="Blocks">The first step that it blocks.</param>
public sealed record MissingItem(AgreementField Field, string What, ReadinessTarget Blocks)
{
    /// <summary>Where the person puts it right.</summary>
    public AgreementSection Section => AgreementFields.SectionOf(Field);
}

/// <summary>What is still missing before a record can be made ready, approved or published.</summary>
/// <remarks>The list is the office's own discipline, save that the law is named where it is the reason.</remarks>
public static class Readiness
{
    /// <summary>Everything that blocks the target, in the order of the sections; empty when nothing does. Never throws.</summary>
    public static IReadOnlyList<MissingItem> Missing(ReadinessFacts facts, ReadinessTarget target) =>
        [.. Checks(facts).Where(check => check.IsMissing && check.Item.Blocks <= target && AgreementFields.Has(facts.Contract.Kind, check.Item.Field))
            .Select(check => check.Item).OrderBy(item => item.Section)];

    private static IEnumerable<(bool IsMissing, MissingItem Item)> Checks(ReadinessFacts facts) =>
    [
        .. OfRecord(facts.Contract), .. OfSuppliers(facts), .. OfTier(facts), .. OfPublication(facts.Contract),
        .. facts.PowersBlocks.Select(block => Unless(false, Powers, block, Approve)),
    ];

    private static IEnumerable<(bool, MissingItem)> OfRecord(Contract contract) =>
    [
        Blank(contract.Description, Description, "Describe what is bought, funded or agreed", Ready),
        Unless(contract.Party is not null, Party, "Say who signs: the commissioner, the chief constable or both", Ready),
        Unless(contract.ParentId is not null || contract.Kind != AgreementKind.CallOff, ParentId, "Name the framework this was called off from", Ready),
        Unless(contract.Route != ProcurementRoute.Unknown, Route, "Say how it was procured", Ready),
        Blank(contract.Route == ProcurementRoute.DirectAward ? contract.DirectAwardGround : "none needed", DirectAwardGround, "Give the ground for the direct award", Ready),
        Unless(contract.AwardedValuePence is not null, AwardedValuePence, "Enter the value at award", Ready),
        Unless(contract.ValueIncludesVat is not null, ValueIncludesVat, "Say whether the values include VAT", Ready),
        Unless(contract.StartsOn is not null, StartsOn, "Enter the first day", Ready),
        Unless(contract.InitialEndsOn is not null || contract.EndsOn is not null, InitialEndsOn, "Enter the last day of the initial term", Ready),
        Unless(contract.Renewal != RenewalType.Unknown, Renewal, "Say what happens at the end", Approve),
        Unless(contract.Renewal != RenewalType.Tacit || contract.TacitRenewalMonths is not null, Renewal, "Enter the length of each automatic renewal", Approve),
        Unless(contract.NoticePeriodMonths is not null, NoticePeriodMonths, "Enter the notice period (0 where none is needed)", Approve),
        Unless(contract.SignedOn is not null, SignedOn, "Enter the day the last party signed", Approve),
    ];

    private static IEnumerable<(bool, MissingItem)> OfSuppliers(ReadinessFacts facts) =>
    [
        Unless(facts.Shares.Count > 0, Suppliers, "Add who the agreement is with", Ready),
        Unless(facts.Shares.Count < 2 || facts.Shares.All(share => share is not null), Suppliers, "Enter each supplier's share of the value", Approve),
        Unless(facts.Shares.Any(share => share is null) || facts.Shares.Count == 0 || facts.Shares.Sum() == ContractSupplier.WholeBasisPoints,
            Suppliers, "Make the suppliers' shares add up to 100%", Approve),
    ];

    private static IEnumerable<(bool, MissingItem)> OfTier(ReadinessFacts facts)
    {
        var contract = facts.Contract;
        var asked = TierRequirements.Of(contract.Tier);
        return
        [
            Unless(contract.Tier is not null, Tier, "Choose a tier: gold, silver or bronze", Ready),
            Unless(contract.SeniorOwnerId is not null, SeniorOwnerId, "Name the senior owner", Ready),
            Unless(contract.ContractManagerId is not null, ContractManagerId, "Name the contract manager", Ready),
            Unless(contract.DeputyId is not null || !asked.NeedsDeputy, DeputyId, "Name a deputy: a gold agreement needs one", Approve),
            Unless(facts.KpisInForce >= asked.KpiMinimum, Kpis, KpiWords(contract.Tier, asked.KpiMinimum, facts.KpisInForce), Approve),
        ];
    }

    private static IEnumerable<(bool, MissingItem)> OfPublication(Contract contract) =>
    [
        Unless(contract.NextReviewDue is not null, NextReviewDue, "Enter the day by which the next review is due", Publish),
        Blank(contract.PublicSummary, PublicSummary, "Write the summary for the public page", Publish),
        Blank(contract.ValueForMoneyReason, ValueForMoneyReason, "Say why it was thought good value for money", Publish),
    ];

    private static string KpiWords(ContractTier? tier, int minimum, int inForce) =>
        $"Add KPIs: a {tier?.ToString().ToLowerInvariant()} agreement needs at least {minimum} and has {inForce}";

    private static (bool, MissingItem) Blank(string? text, AgreementField field, string what, ReadinessTarget blocks) =>
        Unless(!string.IsNullOrWhiteSpace(text), field, what, blocks);

    private static (bool, MissingItem) Unless(bool isThere, AgreementField field, string what, ReadinessTarget blocks) =>
        (!isThere, new MissingItem(field, what, blocks));
}
