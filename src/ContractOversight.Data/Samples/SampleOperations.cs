using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Performance;

namespace ContractOversight.Data.Samples;

/// <summary>Made-up services that stand close to policing: custody, forensics, interpreting, recovery.</summary>
internal static class SampleOperations
{
    private const string Custody = "Custody";
    private const string Investigation = "Investigation support";

    public static IReadOnlyList<SampleAgreement> All { get; } =
    [
        new("NM-0201", "Detention officers and custody transport", -28, 60, 14_500_000)
        {
            Category = Custody,
            Cpv = "75240000",
            Party = ContractingParty.Both,
            Description = "Detention officers in three suites, and transport to court. Designation by the chief constable comes first.",
            PublicSummary = "Contractor's staff look after people in custody. They may search and escort; they may not arrest or interview.",
            Bids = 4,
            Tier = ContractTier.Gold,
            NoticeMonths = 12,
            ReviewInDays = -44,
            Suppliers = [new("Brackenfold Custody Services Ltd", 80), new("Brackenfold Transport Ltd", 20)],
            Options = [new(24)],
            Variations = [new(VariationKind.Variation, -11, "A fourth suite opened; two posts added in each shift.", 13_200_000, 14_500_000)],
            Kpis =
            [
                new("K1", "Shifts filled with designated staff", "%", 98.4, 0.5, 97.5, 97) { Cases = 620, Course = SampleCourse.StepsWorse, IsMostMaterial = true },
                new("K2", "Booked in within 30 minutes of arrival", "%", 91, 1.5, 88, 86) { Cases = 540, IsMostMaterial = true },
                new("K3", "Court deliveries late", "deliveries", 4, 1, 6, 8) { Direction = KpiDirection.LowerIsBetter, Decimals = 0, Course = SampleCourse.DriftsWorse, IsMostMaterial = true },
                new("K4", "Complaints upheld", "complaints", 1, 0.6, 3, 4) { Direction = KpiDirection.LowerIsBetter, Decimals = 0 },
            ],
            Disclosures =
            [
                new("Copy of the contract, over £5 million", "pa-53c", -700, -690)
                {
                    Withheld = "Plans of the custody suites and staffing by shift.", Basis = "sio-c", DecidedBy = "Chief officer of police",
                },
                new("Yearly KPI assessment", "pa-71a", -12),
            ],
        },
        new("NM-0202", "Healthcare in custody", -22, 36, 5_400_000)
        {
            Category = Custody,
            Cpv = "85100000",
            IsLightTouch = true,
            Party = ContractingParty.ChiefConstable,
            Bids = 2,
            Tier = ContractTier.Gold,
            NoticeMonths = 6,
            ReviewInDays = 8,
            Suppliers = [new("Alderquay Healthcare Ltd")],
            Options = [new(12), new(12)],
            Kpis =
            [
                new("K1", "Seen within 60 minutes of the call", "%", 92, 1.2, 89.5, 88) { Cases = 330, Course = SampleCourse.IsQueried, IsMostMaterial = true },
                new("K2", "Nurse shifts unfilled", "shifts", 5, 1.2, 8, 10) { Direction = KpiDirection.LowerIsBetter, Decimals = 0, Course = SampleCourse.Recovers, IsMostMaterial = true },
                new("K3", "Mental health referrals made the same day", "%", 95, 1.5, 92, 90) { Cases = 45, IsMostMaterial = true, NewTarget = 94 },
            ],
            Disclosures = [new("Copy of the contract, over £5 million", "pa-53d", -560, -562)],
        },
        new("NM-0203", "Forensic examination framework", -18, 48, 3_000_000)
        {
            Kind = AgreementKind.Framework,
            Category = Investigation,
            Cpv = "73111000",
            Party = ContractingParty.ChiefConstable,
            Bids = 6,
            Tier = ContractTier.Silver,
            PaidShare = null,
            Suppliers = [new("Kestrelmoor Forensics Ltd"), new("Eastmarsh University")],
            Disclosures = [new("Award notice", "pa-50", -560, -555)],
        },
        new("NM-0204", "Digital forensics, first call-off", -15, 24, 780_000)
        {
            Kind = AgreementKind.CallOff,
            Parent = "NM-0203",
            Category = Investigation,
            Cpv = "73111000",
            Party = ContractingParty.ChiefConstable,
            Route = ProcurementRoute.MiniCompetition,
            Bids = 2,
            Tier = ContractTier.Silver,
            PaidShare = 1.45,
            Suppliers = [new("Kestrelmoor Forensics Ltd")],
            Kpis = [new("K1", "Days to examine a phone", "days", 24, 2, 28, 30) { Direction = KpiDirection.LowerIsBetter, Course = SampleCourse.DriftsWorse }],
            Disclosures = [new("Copy of the contract", "sio-4b", -430, -431)],
        },
        new("NM-0205", "Toxicology, second call-off", -6, 12, 145_000)
        {
            Kind = AgreementKind.CallOff,
            Parent = "NM-0203",
            Category = Investigation,
            Cpv = "73111000",
            Party = ContractingParty.ChiefConstable,
            Route = ProcurementRoute.FrameworkDirect,
            Suppliers = [new("Eastmarsh University")],
            Kpis = [new("K1", "Results within ten working days", "%", 94, 1.5, 91, 88) { Cases = 50 }],
            Disclosures = [new("Copy of the contract", "sio-4b", -150, -90)],
        },
        new("NM-0206", "Interpreting and translation", -16, 30, 640_000)
        {
            Category = Investigation,
            Cpv = "79540000",
            Route = ProcurementRoute.Open,
            Bids = 5,
            Suppliers = [new("Tidewater Interpreting Ltd")],
            Kpis =
            [
                new("K1", "Interpreter there within 90 minutes", "%", 89, 1.6, 86, 84) { Cases = 130 },
                new("K2", "Bookings cancelled by the supplier", "%", 3, 0.5, 4, 4.5) { Direction = KpiDirection.LowerIsBetter, Cases = 400, Course = SampleCourse.StepsWorse },
            ],
            Disclosures = [new("Copy of the contract", "sio-4b", -460, -462)],
        },
        new("NM-0207", "Vehicle recovery concession", -31, 36, 0)
        {
            Category = Investigation,
            Cpv = "50118110",
            Party = ContractingParty.ChiefConstable,
            IsConcession = true,
            Renewal = RenewalType.Express,
            NoticeMonths = 3,
            Bids = 3,
            PaidShare = null,
            Suppliers = [new("Wychford Recovery Garage Ltd")],
            Options = [new(12, DecideByIn: 1)],
            Kpis = [new("K1", "Recovered within 45 minutes", "%", 90, 2, 86, 83) { Cases = 210, Course = SampleCourse.Improves }],
        },
        new("NM-0208", "Guarding at police sites", -10, 20, 520_000)
        {
            Category = "Security",
            Cpv = "79710000",
            Route = ProcurementRoute.Open,
            Bids = 3,
            Tier = ContractTier.Silver,
            ReviewInDays = 75,
            Suppliers = [new("Brackenfold Security Ltd")],
            Kpis = [new("K1", "Guards licensed and vetted on the day", "%", 99.2, 0.3, 98.5, 98) { Cases = 300 }],
            Disclosures = [new("Copy of the contract", "sio-4b", 12), new("Security licences renewed", "gp-sia", -5)],
        },
    ];
}
