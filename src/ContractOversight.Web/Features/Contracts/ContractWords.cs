using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Components;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>What the register's own words for an agreement are called on the page.</summary>
internal static class ContractWords
{
    public static IReadOnlyList<Choice> Kinds { get; } =
    [
        .. Enum.GetValues<AgreementKind>().Select(kind => new Choice(kind.ToString(), Of(kind), HintFor(kind))),
    ];

    public static IReadOnlyList<Choice> Parties { get; } =
        [.. Enum.GetValues<ContractingParty>().Select(party => new Choice(party.ToString(), Of(party)))];

    public static IReadOnlyList<Choice> Routes { get; } =
        [.. Enum.GetValues<ProcurementRoute>().Where(route => route != ProcurementRoute.Unknown).Select(route => new Choice(route.ToString(), Of(route)))];

    public static IReadOnlyList<Choice> Renewals { get; } =
        [.. Enum.GetValues<RenewalType>().Where(renewal => renewal != RenewalType.Unknown).Select(renewal => new Choice(renewal.ToString(), Of(renewal)))];

    public static IReadOnlyList<Choice> Tiers { get; } =
    [
        new("Gold", "Gold", "Critical or very large: reviewed every 3 months, at least 3 KPIs, a deputy"),
        new("Silver", "Silver", "Important: reviewed every 6 months, at least 1 KPI"),
        new("Bronze", "Bronze", "Routine: reviewed every 12 months"),
    ];

    public static string Of(AgreementKind kind) => kind switch
    {
        AgreementKind.CallOff => "Call-off",
        AgreementKind.ChargedService => "Charged service",
        _ => kind.ToString(),
    };

    public static string Of(ContractingParty? party) => party switch
    {
        ContractingParty.Commissioner => "Police and Crime Commissioner",
        ContractingParty.ChiefConstable => "Chief constable",
        ContractingParty.Both => "Both the commissioner and the chief constable",
        _ => Format.NotKnown,
    };

    public static string Of(ProcurementRoute route) => route switch
    {
        ProcurementRoute.Unknown => Format.NotKnown,
        ProcurementRoute.Open => "Open procedure",
        ProcurementRoute.Restricted => "Restricted procedure (old rules)",
        ProcurementRoute.CompetitiveFlexible => "Competitive flexible procedure",
        ProcurementRoute.Negotiated => "Negotiated procedure or competitive dialogue (old rules)",
        ProcurementRoute.MiniCompetition => "Further competition under a framework",
        ProcurementRoute.FrameworkDirect => "Framework call-off without competition",
        ProcurementRoute.Quotation => "Quotations",
        ProcurementRoute.DirectAward => "Direct award",
        _ => "Outside the procurement rules",
    };

    public static string Of(RenewalType renewal) => renewal switch
    {
        RenewalType.None => "It ends; there is nothing to renew",
        RenewalType.Express => "It ends unless we take an option in writing",
        RenewalType.Tacit => "It renews by itself unless notice is given",
        _ => Format.NotKnown,
    };

    public static string Of(RecordState state) => state switch
    {
        RecordState.Draft => "Draft",
        RecordState.Ready => "Ready for approval",
        RecordState.Approved => "Approved",
        _ => "Published",
    };

    public static string ColourOf(RecordState state) => state switch
    {
        RecordState.Draft => "grey",
        RecordState.Ready => "yellow",
        RecordState.Approved => "blue",
        _ => "green",
    };

    public static string Of(TermStatus status) => status switch
    {
        TermStatus.Planned => "Planned",
        TermStatus.Live => "Live",
        TermStatus.Expired => "Ended",
        TermStatus.Terminated => "Ended early",
        _ => Format.NotKnown,
    };

    public static string ColourOf(TermStatus status) => status switch
    {
        TermStatus.Planned => "blue",
        TermStatus.Live => "green",
        TermStatus.Unknown => "yellow",
        _ => "grey",
    };

    public static string Of(ExtensionOptionState state) => state switch
    {
        ExtensionOptionState.Open => "Open",
        ExtensionOptionState.Taken => "Taken",
        ExtensionOptionState.NotTaken => "Turned down",
        _ => "Lapsed",
    };

    public static string Of(AgreementSection section) => section switch
    {
        AgreementSection.Description => "What it is",
        AgreementSection.Parties => "Who has agreed it",
        AgreementSection.Parent => "The agreement it belongs to",
        AgreementSection.Procurement => "How it was procured",
        AgreementSection.Value => "What it is worth",
        AgreementSection.Term => "Dates, notice and options",
        AgreementSection.Governance => "Who looks after it",
        AgreementSection.ValueForMoney => "Value for money",
        _ => "KPIs",
    };

    /// <summary>Who is on the other side, in the word that fits the kind.</summary>
    public static string OtherSide(AgreementKind kind) => kind switch
    {
        AgreementKind.Grant => "recipient",
        AgreementKind.Collaboration => "partner",
        AgreementKind.Sponsorship => "sponsor",
        AgreementKind.ChargedService => "customer",
        _ => "supplier",
    };

    /// <summary>Where a section of an agreement is filled in.</summary>
    public static string AddressOf(int contractId, AgreementSection section) => section switch
    {
        AgreementSection.Powers => $"/office/contracts/{contractId}/powers",
        AgreementSection.Performance => $"/office/contracts/{contractId}/performance",
        AgreementSection.ValueForMoney => $"/office/contracts/{contractId}/sections/value-for-money",
        _ => $"/office/contracts/{contractId}/sections/{section.ToString().ToLowerInvariant()}",
    };

    private static string HintFor(AgreementKind kind) => kind switch
    {
        AgreementKind.Contract => "Goods, services or works that we buy",
        AgreementKind.Framework => "Terms under which contracts are called off; its value is a ceiling",
        AgreementKind.CallOff => "A contract made under a framework",
        AgreementKind.Grant => "Money given for a purpose, for instance a crime reduction grant",
        AgreementKind.Collaboration => "An agreement between public bodies",
        AgreementKind.Sponsorship => "A gift, loan or sponsorship that we accept",
        _ => "Policing or a service that others pay us for",
    };
}
