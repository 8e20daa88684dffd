using ContractOversight.Domain.Contracts;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>One agreement on a page.</summary>
internal sealed record ContractPage
{
    public required ContractHeader Header { get; init; }

    public required DateOnly Today { get; init; }

    public required IReadOnlyList<FactGroup> Groups { get; init; }

    public required IReadOnlyList<PartyShare> Suppliers { get; init; }

    public required TermOnPage Term { get; init; }

    public required ValueOnPage Value { get; init; }

    /// <summary>Null for kinds that are not procured.</summary>
    public required RegimeResult? Regime { get; init; }

    public required IReadOnlyList<FlagOnPage> Flags { get; init; }

    public required FamilyOnPage Family { get; init; }

    public required StepsOnPage Steps { get; init; }

    /// <summary>Facts taken from published pages; empty for an agreement whose papers the office holds.</summary>
    public required IReadOnlyList<SourcedFact> Sources { get; init; }
}

/// <summary>The facts of one section.</summary>
internal sealed record FactGroup(AgreementSection Section, IReadOnlyList<Fact> Facts);

internal sealed record Fact(string Label, string Value);

/// <summary>A supplier and its part of the value; null where the share or the value is not known.</summary>
internal sealed record PartyShare(int SupplierId, string Name, int? BasisPoints, long? Pence);

/// <summary>The term as read today.</summary>
internal sealed record TermOnPage(TermReading? Reading, string? Problem, LastChance LastChance, bool AreOptionsClosed, IReadOnlyList<OptionOnPage> Options);

internal sealed record OptionOnPage(int Id, int Ordinal, int Months, ExtensionOptionState State, DateOnly? DecideBy, DateOnly? DecidedOn, string? Reason);

/// <summary>Value at award and since.</summary>
internal sealed record ValueOnPage(long? AwardedPence, long? CurrentPence, bool? IncludesVat, int Variations)
{
    public long? ChangePence => CurrentPence - AwardedPence;
}

internal sealed record FlagOnPage(string RuleCode, string Sentence, DateOnly OpenedOn, DateOnly? Due);

/// <summary>What it hangs under and what hangs under it, with what those come to.</summary>
internal sealed record FamilyOnPage(Relative? Parent, IReadOnlyList<Relative> Children)
{
    public long ChildrenPence => Children.Sum(child => child.ValuePence ?? 0);

    public int Unvalued => Children.Count(child => child.ValuePence is null);
}

/// <summary>A fact and the addresses of the pages it was taken from.</summary>
internal sealed record SourcedFact(string Fact, string Addresses, DateOnly ReadOn);

internal sealed record Relative(int Id, string Reference, string Title, AgreementKind Kind, long? ValuePence);

/// <summary>How far the record has come and what the reader may do next.</summary>
internal sealed record StepsOnPage(
    IReadOnlyList<MissingItem> Missing, string? MadeReadyBy, string? ApprovedBy, DateTime? ApprovedAt, bool IsMadeReadyByReader, Guid Version)
{
    public IEnumerable<MissingItem> For(ReadinessTarget target) => Missing.Where(item => item.Blocks <= target);
}
