using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Performance;

namespace ContractOversight.Data.Samples;

/// <summary>Made-up grants, collaborations, sponsorships and charged services: agreements that are no purchase.</summary>
internal static class SamplePartnerships
{
    private const string Grants = "Community safety grants";
    private const string Joint = "Collaboration";
    private const string Income = "Income";

    public static IReadOnlyList<SampleAgreement> All { get; } =
    [
        new("NM-0401", "Violence reduction partnership grant", -20, 36, 600_000)
        {
            Kind = AgreementKind.Grant, Category = Grants, Route = ProcurementRoute.Exempt, Tier = ContractTier.Silver,
            PublicSummary = "Money for youth work in the places where most violence happens.",
            ReviewInDays = -9,
            Suppliers = [new("Second Step Mentoring CIC", 60), new("Northmere Victims' Trust", 40)],
            Kpis = [new("K1", "Young people reached", "people", 130, 9, 110, 95) { Decimals = 0, Frequency = ReportingFrequency.Quarterly, Course = SampleCourse.Improves }],
            Disclosures = [new("Crime and disorder reduction grant", "sio-3f", -580, -575)],
        },
        new("NM-0402", "Neighbourhood safety fund, small grants", -8, 12, 75_000)
        {
            Kind = AgreementKind.Grant, Category = Grants, Route = ProcurementRoute.Exempt,
            Suppliers = [new("Lanternway Advocacy", 50), new("Safe Hearth Northmere", 50)],
            Disclosures = [new("Crime and disorder reduction grant", "sio-3f", -21)],
        },
        new("NM-0403", "Helpline for young victims, pilot grant", -29, 18, 90_000)
        {
            Kind = AgreementKind.Grant, Category = Grants, Route = ProcurementRoute.Exempt,
            Suppliers = [new("Harbourlight Support CIC")],
            Kpis = [new("K1", "Calls answered", "%", 90, 2, 86, 82) { Cases = 120 }],
            Disclosures = [new("Crime and disorder reduction grant", "sio-3f", -870, -866)],
        },
        new("NM-0411", "Regional forensic collaboration", -34, null, null)
        {
            Kind = AgreementKind.Collaboration, Category = Joint, Party = ContractingParty.Both, Route = ProcurementRoute.Exempt,
            Tier = ContractTier.Silver, NoticeMonths = 12, PaidShare = null,
            Description = "Three police areas share one laboratory. The agreement runs until one of them leaves.",
            Suppliers = [new("Eastmarsh University")],
        },
        new("NM-0412", "Joint fleet workshop with the fire service", -12, 60, 1_200_000)
        {
            Kind = AgreementKind.Collaboration, Category = Joint, Party = ContractingParty.Both, Route = ProcurementRoute.Exempt,
            Tier = ContractTier.Bronze,
            Suppliers = [new("Larkspur Fleet Care Ltd")],
            Disclosures = [new("Record of the decision", "sio-5d", -380, -379)],
        },
        new("NM-0413", "Data sharing with Eastmarsh University", 1, 24, 0)
        {
            Kind = AgreementKind.Collaboration, Category = Joint, State = RecordState.Draft, Route = ProcurementRoute.Exempt,
            Tier = null, ReviewInDays = null, PaidShare = null,
            Suppliers = [new("Eastmarsh University")],
        },
        new("NM-0421", "Sponsorship of the cadets' minibus", -16, 36, 24_000)
        {
            Kind = AgreementKind.Sponsorship, Category = Income, Route = ProcurementRoute.Exempt, PaidShare = null,
            Description = "The brewery's name is on the minibus. No say in policing is given in return.",
            Suppliers = [new("Northmere Brewery Ltd")],
            Disclosures = [new("Approval of the sponsorship", "pa96-93", -480, -470)],
        },
        new("NM-0431", "Policing of football matches", -5, 10, 145_000)
        {
            Kind = AgreementKind.ChargedService, Category = Income, Party = ContractingParty.ChiefConstable, Route = ProcurementRoute.Exempt, PaidShare = null,
            Suppliers = [new("Northmere Town Football Club Ltd")],
            Disclosures = [new("Agreement for charged policing", "pa96-25", -140, -150)],
        },
        new("NM-0432", "Policing of the summer fair", -18, 2, 18_000)
        {
            Kind = AgreementKind.ChargedService, Category = Income, Party = ContractingParty.ChiefConstable, Route = ProcurementRoute.Exempt, PaidShare = null,
            ReviewInDays = null,
            Suppliers = [new("Thistledown Catering Ltd")],
        },
        new("NM-0441", "Support for victims of fraud", 3, 24, null)
        {
            State = RecordState.Draft, Route = ProcurementRoute.Unknown, Tier = null, Owners = SampleOwners.Nobody,
            Renewal = RenewalType.Unknown, NoticeMonths = null, ReviewInDays = null, IsLightTouch = null, IsConcession = null,
        },
        new("NM-0442", "Mediation for neighbours", -1, 12, 9_500)
        {
            Category = Grants, Route = ProcurementRoute.Quotation, Bids = 2, Renewal = RenewalType.Express,
            Suppliers = [new("Lanternway Advocacy")],
            Disclosures = [new("List of contracts up to £10,000", "sio-4d", 20)],
        },
    ];
}
