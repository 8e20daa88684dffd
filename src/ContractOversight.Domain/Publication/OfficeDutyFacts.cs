namespace ContractOversight.Domain.Publication;

/// <summary>Everything known about one office that a duty may ask. Null means "not recorded", never "no".</summary>
public sealed record OfficeDutyFacts
{
    /// <summary>The office's code; begins the subject key of its obligations.</summary>
    public required string OfficeKey { get; init; }

    /// <summary>The first day the register answers for; periods that ended before it are left out.</summary>
    public required DateOnly RecordsFrom { get; init; }

    /// <summary>What the office considers it will pay under relevant contracts in the financial year that holds today, pence including VAT.</summary>
    public long? ForecastSpendPence { get; init; }

    /// <summary>Items of spend of the office and the chief officer.</summary>
    public IReadOnlyList<SpendItem> Spend { get; init; } = [];

    /// <summary>Travel, accommodation and subsistence of office holders.</summary>
    public IReadOnlyList<SpendItem> OfficeHolderExpenses { get; init; } = [];

    /// <summary>Crime and disorder reduction grants: the day each was made.</summary>
    public IReadOnlyList<DutyEvent> Grants { get; init; } = [];

    /// <summary>Contracts, for the list of those up to £10,000.</summary>
    public IReadOnlyList<SmallContract> Contracts { get; init; } = [];

    /// <summary>Invoices under public contracts awarded under PA23, concessions left out (s.69(6)), for the payments compliance notice.</summary>
    public IReadOnlyList<InvoiceFacts> Invoices { get; init; } = [];

    /// <summary>Events.</summary>
    public IReadOnlyList<DutyEvent> Events { get; init; } = [];

    /// <summary>Duties done.</summary>
    public IReadOnlyList<DutyDone> Done { get; init; } = [];

    /// <summary>The office's target, in working days, where the law says only "as soon as practicable".</summary>
    public int LocalTargetWorkingDays { get; init; } = LocalTarget.DefaultWorkingDays;
}
