using ContractOversight.Data.People;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Costs;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Parties;
using ContractOversight.Domain.Publication;
using ContractOversight.Domain.Reviews;

namespace ContractOversight.TestKit;

/// <summary>Made-up records with sensible defaults; a test names only what it is about.</summary>
public static partial class Make
{
    private static readonly DateTime Noon = new(2026, 9, 14, 12, 0, 0, DateTimeKind.Utc);
    private static int _number;

    public static Office Office(string code = "northmere", string? name = null) => new()
    {
        Code = code,
        Name = name ?? $"Office of the Police and Crime Commissioner for {code}",
        ContactEmail = $"contracts@{code}.example",
    };

    /// <summary>A person who can be named on records; signing in needs the accounts of the site instead.</summary>
    public static OversightUser Person(int? officeId = null, string name = "Robin Marsh", bool isActive = true)
    {
        var address = $"person-{Next()}@northmere.example";
        return new OversightUser
        {
            UserName = address,
            NormalizedUserName = address.ToUpperInvariant(),
            Email = address,
            NormalizedEmail = address.ToUpperInvariant(),
            DisplayName = name,
            OfficeId = officeId,
            IsActive = isActive,
        };
    }

    public static Supplier Supplier(string name = "Harbour Support Ltd", string? companyNumber = null) => new()
    {
        Name = name,
        FoldedName = SupplierName.Fold(name),
        CompanyNumber = companyNumber,
    };

    /// <summary>A live two-year contract of £1,000,000; nobody is named for it and no review is planned unless the test says so.</summary>
    public static Contract Contract(
        int officeId = 1, int id = 0, string? reference = null, string title = "Victim support", AgreementKind kind = AgreementKind.Contract,
        int? parentId = null, ProcurementRoute route = ProcurementRoute.Unknown, long? valuePence = 100_000_000, long? annualValuePence = null,
        DateOnly? startsOn = null, DateOnly? endsOn = null, RenewalType renewal = RenewalType.None, int? tacitMonths = null, int? noticeMonths = null,
        DateOnly? nextReviewDue = null, DateOnly? terminatedOn = null, RecordState state = RecordState.Approved,
        string? seniorOwnerId = null, string? contractManagerId = null, string? deputyId = null, ContractTier? tier = null, bool isHistoric = false) => new()
        {
            Id = id,
            OfficeId = officeId,
            Reference = reference ?? $"NM-{Next():0000}",
            Title = title,
            Kind = kind,
            ParentId = parentId,
            Route = route,
            AwardedValuePence = valuePence,
            CurrentValuePence = valuePence,
            AnnualValuePence = annualValuePence,
            ValueIncludesVat = valuePence is null ? null : false,
            SignedOn = (startsOn ?? Today.Date.AddYears(-1)).AddDays(-14),
            StartsOn = startsOn ?? Today.Date.AddYears(-1),
            EndsOn = endsOn ?? Today.Date.AddYears(1),
            InitialEndsOn = endsOn ?? Today.Date.AddYears(1),
            Renewal = renewal,
            TacitRenewalMonths = tacitMonths,
            NoticePeriodMonths = noticeMonths,
            NextReviewDue = nextReviewDue,
            TerminatedOn = terminatedOn,
            State = state,
            SeniorOwnerId = seniorOwnerId,
            ContractManagerId = contractManagerId,
            DeputyId = deputyId,
            Tier = tier,
            IsHistoric = isHistoric,
            LoggedAt = Noon,
        };

    public static ExtensionOption Option(
        int contractId, int months = 12, int ordinal = 1, ExtensionOptionState state = ExtensionOptionState.Open, DateOnly? decideBy = null, int id = 0) => new()
        {
            Id = id,
            ContractId = contractId,
            Ordinal = ordinal,
            Months = months,
            State = state,
            DecideBy = decideBy,
            DecidedOn = state == ExtensionOptionState.Open ? null : Today.Date,
        };

    public static ContractSupplier PartyTo(int contractId, int supplierId, int? shareBasisPoints = null) =>
        new() { ContractId = contractId, SupplierId = supplierId, ShareBasisPoints = shareBasisPoints };

    public static CostLine CostLine(
        int officeId = 1, int? contractId = null, int? supplierId = null, CostKind kind = CostKind.Payment, int financialYear = 2026,
        DateOnly? on = null, long amountPence = 100_000) => new()
        {
            OfficeId = officeId,
            ContractId = contractId,
            SupplierId = supplierId,
            Kind = kind,
            FinancialYear = financialYear,
            On = on ?? new DateOnly(financialYear, 6, 1),
            AmountPence = amountPence,
        };

    public static Review Review(int contractId, DateOnly? heldOn = null, DateOnly? nextReviewDue = null) => new()
    {
        ContractId = contractId,
        HeldOn = heldOn ?? Today.Date.AddMonths(-3),
        Minutes = "The service runs as agreed.",
        NextReviewDue = nextReviewDue,
        RecordedAt = Noon,
        RecordedById = "tester",
    };

    public static ReviewAction Action(int contractId, int reviewId, DateOnly? due = null, DateOnly? doneOn = null, string what = "Send the staffing plan", int id = 0) => new()
    {
        Id = id,
        ContractId = contractId,
        ReviewId = reviewId,
        What = what,
        Owner = "Contract manager",
        Due = due,
        DoneOn = doneOn,
    };

    public static Disclosure Disclosure(
        int officeId = 1, int? contractId = null, string what = "Copy of the contract", DateOnly? due = null, DateOnly? publishedOn = null, int id = 0) => new()
        {
            Id = id,
            OfficeId = officeId,
            ContractId = contractId,
            What = what,
            Due = due,
            PublishedOn = publishedOn,
        };

    public static Flag Flag(
        int contractId, int officeId = 1, string ruleCode = "overdue-review", string? subjectKey = null, Severity severity = Severity.Urgent,
        DateOnly? openedOn = null, DateOnly? clearedOn = null, DateOnly? due = null) => new()
        {
            OfficeId = officeId,
            ContractId = contractId,
            RuleCode = ruleCode,
            SubjectKey = subjectKey ?? $"contract:{contractId}",
            Severity = severity,
            Sentence = "The review due on 1 September 2026 is 13 days late.",
            OpenedOn = openedOn ?? Today.Date,
            Due = due,
            ClearedOn = clearedOn,
            ClearedBecause = clearedOn is null ? null : "The condition was no longer found.",
        };

    private static int Next() => Interlocked.Increment(ref _number);
}
