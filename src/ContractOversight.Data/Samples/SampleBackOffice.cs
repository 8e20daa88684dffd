using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Performance;

namespace ContractOversight.Data.Samples;

/// <summary>Made-up agreements for buildings, vehicles, systems and administration.</summary>
internal static class SampleBackOffice
{
    private const string Estates = "Estates";
    private const string Systems = "Information technology";
    private const string Business = "Business services";
    private const string Fleet = "Fleet and equipment";

    public static IReadOnlyList<SampleAgreement> All { get; } =
    [
        new("NM-0301", "Facilities management of the police estate", -33, 48, 6_900_000)
        {
            Category = Estates,
            Cpv = "79993100",
            Route = ProcurementRoute.Restricted,
            Bids = 5,
            Tier = ContractTier.Gold,
            NoticeMonths = 6,
            ReviewInDays = 40,
            Suppliers = [new("Oxbow Facilities Ltd")],
            Options = [new(24, DecideByIn: 9)],
            Kpis =
            [
                new("K1", "Urgent repairs within four hours", "%", 95, 1.2, 92.5, 91) { Cases = 80, Course = SampleCourse.Recovers, IsMostMaterial = true },
                new("K2", "Planned maintenance done in the month", "%", 93, 1.4, 90, 88) { Cases = 160, IsMostMaterial = true },
                new("K3", "Energy used against the agreed level", "% of level", 99, 2, 94, null) { Direction = KpiDirection.WithinRange, UpperTarget = 104, IsMostMaterial = true },
            ],
            Disclosures = [new("Copy of the contract, over £5 million", "pa-53c", -960, -940), new("Exit plan", "gp-exit", 30)],
        },
        new("NM-0302", "Cleaning of stations", -11, 24, 410_000)
        {
            Category = Estates, Cpv = "90910000", Route = ProcurementRoute.Open, Bids = 7,
            Suppliers = [new("Pennycress Cleaning Ltd")],
            Options = [new(12)],
            Kpis = [new("K1", "Inspections passed", "%", 94, 1.5, 91, 89) { Cases = 40, Course = SampleCourse.HasGaps }],
            Disclosures = [new("Copy of the contract", "sio-4b", -310, -306)],
        },
        new("NM-0303", "Refurbishment of Northmere headquarters, design", -8, 14, 96_000)
        {
            Category = Estates, Cpv = "71200000", Route = ProcurementRoute.Quotation, Bids = 3,
            PaidShare = 1.1,
            Suppliers = [new("Roanmere Architects LLP")],
            Disclosures = [new("Copy of the contract", "sio-4b", -200, -198)],
        },
        new("NM-0304", "Lift maintenance", -40, 36, 54_000)
        {
            Category = Estates, Cpv = "50750000", Route = ProcurementRoute.Quotation, Bids = 2,
            Renewal = RenewalType.Tacit, TacitMonths = 12, NoticeMonths = 3,
            Suppliers = [new("Oxbow Facilities Ltd")],
        },
        new("NM-0311", "Records management system", -24, 72, 7_200_000)
        {
            Category = Systems,
            Cpv = "48600000",
            Party = ContractingParty.ChiefConstable,
            Route = ProcurementRoute.Negotiated,
            Bids = 3,
            Tier = ContractTier.Gold,
            NoticeMonths = 12,
            ReviewInDays = 55,
            Suppliers = [new("Quillstone Systems Ltd")],
            Options = [new(24), new(24)],
            Variations = [new(VariationKind.Variation, -5, "Interface to the courts added.", 6_800_000, 7_200_000)],
            Kpis =
            [
                new("K1", "Service available", "%", 99.8, 0.06, 99.6, 99.5) { Decimals = 2, IsMostMaterial = true },
                new("K2", "Urgent faults mended within four hours", "%", 90, 2, 86, 84) { Cases = 25, Course = SampleCourse.StepsWorse, IsMostMaterial = true },
                new("K3", "Users satisfied", "%", 74, 2, 70, 66) { Cases = 300, Frequency = ReportingFrequency.Quarterly, Course = SampleCourse.Improves, IsMostMaterial = true },
            ],
            Disclosures =
            [
                new("Copy of the contract, over £5 million", "pa-53c", -640, -630)
                {
                    Withheld = "The security design.", Basis = "pa94-security", DecidedBy = "Chief executive of the office",
                },
                new("Contract change notice", "pa-75", -120, -118),
            ],
        },
        new("NM-0312", "Wide area network", -13, 26, 1_150_000)
        {
            Category = Systems, Cpv = "64200000", Route = ProcurementRoute.Open, Bids = 4, Tier = ContractTier.Silver,
            Suppliers = [new("Merlinfold Networks Ltd")],
            Kpis = [new("K1", "Sites connected all month", "%", 99.4, 0.2, 99, 98.7) { Decimals = 2, Course = SampleCourse.Recovers }],
            Disclosures = [new("Copy of the contract", "sio-4b", -370, -371)],
        },
        new("NM-0313", "Body-worn video licences", -7, 12, 88_000)
        {
            Category = Systems, Cpv = "48000000", Route = ProcurementRoute.DirectAward,
            DirectAwardGround = "Single supplier: technical reasons",
            ValueForMoney = "No other product reads the recordings already held.",
            Suppliers = [new("Quillstone Systems Ltd")],
            Disclosures = [new("Transparency notice", "pa-44", -230, -228)],
        },
        new("NM-0321", "Payroll", -36, 48, 1_020_000)
        {
            Category = Business, Cpv = "79211110", Route = ProcurementRoute.Open, Bids = 4, Tier = ContractTier.Silver,
            NoticeMonths = 6,
            Suppliers = [new("Quillstone Payroll Ltd")],
            Kpis = [new("K1", "Pay runs without an error", "%", 99.3, 0.2, 99, 98.7) { Decimals = 2 }],
            Disclosures = [new("Copy of the contract", "sio-4b", -1_050, -1_049)],
        },
        new("NM-0322", "Internal audit", -19, 36, 210_000)
        {
            Category = Business, Cpv = "79212200", Route = ProcurementRoute.MiniCompetition, Bids = 3,
            Suppliers = [new("Fernhill Audit LLP")],
            Kpis = [new("K1", "Reports within 30 days of the visit", "%", 92, 3, 85, 80) { Frequency = ReportingFrequency.Quarterly, Cases = 12 }],
        },
        new("NM-0323", "Catering at headquarters", -32, 24, 130_000)
        {
            Category = Business, Cpv = "55500000", Route = ProcurementRoute.Open, Bids = 2,
            ReviewInDays = -200,
            Suppliers = [new("Thistledown Catering Ltd")],
            Options = [new(12, ExtensionOptionState.NotTaken, -10, "Too few meals were sold."), new(12, ExtensionOptionState.NotTaken, -10, "Too few meals were sold.")],
        },
        new("NM-0324", "Agency staff", -3, 24, null)
        {
            Category = Business, Cpv = "79620000", Route = ProcurementRoute.FrameworkDirect, State = RecordState.Ready,
            Owners = SampleOwners.Nobody,
            Suppliers = [new("Fernhill Audit LLP")],
            PaidShare = null,
        },
        new("NM-0331", "Maintenance of police vehicles", -21, 42, 2_600_000)
        {
            Category = Fleet, Cpv = "50110000", Route = ProcurementRoute.Open, Bids = 3, Tier = ContractTier.Silver,
            Party = ContractingParty.ChiefConstable,
            Suppliers = [new("Larkspur Fleet Care Ltd")],
            Kpis =
            [
                new("K1", "Vehicles off the road", "%", 5, 0.6, 6.5, 7) { Direction = KpiDirection.LowerIsBetter, Cases = 310, Course = SampleCourse.DriftsWorse },
                new("K2", "Services done on the day agreed", "%", 95, 1.2, 92, 90) { Cases = 90 },
            ],
            Disclosures = [new("Copy of the contract", "sio-4b", -610, -615)],
        },
        new("NM-0332", "Uniforms", -27, 24, 480_000)
        {
            Category = Fleet, Cpv = "18110000", Route = ProcurementRoute.Open, Bids = 6,
            Suppliers = [new("Greyheron Uniforms Ltd")],
            Options = [new(12)],
            Kpis = [new("K1", "Orders delivered within ten days", "%", 91, 2, 87, 84) { Cases = 150 }],
            Disclosures = [new("Copy of the contract", "sio-4b", -800, -790)],
        },
        new("NM-0333", "Protective equipment", -17, 24, 190_000)
        {
            Category = Fleet, Cpv = "35810000", Route = ProcurementRoute.Quotation, Bids = 3,
            EndedIn = -4,
            Suppliers = [new("Greyheron Uniforms Ltd")],
            Variations = [new(VariationKind.Termination, -4, "Ended by agreement: the vests failed inspection.")],
            Disclosures = [new("Contract termination notice", "pa-80", -90, -95)],
        },
        new("NM-0334", "Drones", 4, 36, 240_000)
        {
            Category = Fleet, Cpv = "34711200", State = RecordState.Draft, Route = ProcurementRoute.Unknown,
            NoticeMonths = null, Renewal = RenewalType.Unknown, Tier = null, Owners = SampleOwners.Nobody, ReviewInDays = null,
        },
    ];
}
