using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Performance;

namespace ContractOversight.Data.Samples;

/// <summary>Made-up services for victims and for people who offend.</summary>
internal static class SampleVictimServices
{
    private const string Victims = "Victim services";
    private const string Reducing = "Reducing reoffending";
    private const string SocialCare = "85300000";

    public static IReadOnlyList<SampleAgreement> All { get; } =
    [
        new("NM-0101", "Support for victims of crime in Northmere", -26, 48, 4_800_000)
        {
            Category = Victims,
            Cpv = SocialCare,
            IsLightTouch = true,
            Description = "Contact within two working days, needs assessment, and support for as long as it is needed.",
            PublicSummary = "Anyone in Northmere who has been a victim of crime can have free, confidential support, whether or not they told the police.",
            ValueForMoney = "Three bids; best quality score at the second lowest price.",
            Bids = 3,
            Tier = ContractTier.Gold,
            NoticeMonths = 6,
            ReviewInDays = 25,
            Suppliers = [new("Harbourlight Support CIC", 70), new("Northmere Victims' Trust", 30)],
            Options = [new(12), new(12)],
            Kpis =
            [
                new("K1", "Victims contacted within two working days", "%", 96, 1, 94, 92)
                {
                    Cases = 420, IsMostMaterial = true, NewTarget = 95,
                },
                new("K2", "Victims who say they are better able to cope", "%", 88, 2, 84, 80) { Cases = 90, Course = SampleCourse.DriftsWorse, IsMostMaterial = true },
                new("K3", "Days from referral to first appointment", "days", 7, 0.6, 8.5, 9.5)
                {
                    Direction = KpiDirection.LowerIsBetter, Course = SampleCourse.Recovers, IsMostMaterial = true,
                },
                new("K4", "Open cases for each adviser", "cases", 31, 2, 25, null) { Direction = KpiDirection.WithinRange, UpperTarget = 37, Decimals = 0 },
            ],
            Disclosures = [new("Copy of the contract", "sio-4b", -760, -765), new("Yearly KPI assessment", "pa-71a", 40)],
        },
        new("NM-0102", "Independent domestic violence advisers", -14, 36, 1_650_000)
        {
            Category = Victims,
            Cpv = SocialCare,
            IsLightTouch = true,
            PublicSummary = "Specialist advisers stand by people at high risk of harm from a partner or relative.",
            Bids = 2,
            Tier = ContractTier.Silver,
            ReviewInDays = -17,
            Suppliers = [new("Safe Hearth Northmere")],
            Options = [new(12)],
            Kpis =
            [
                new("K1", "High-risk referrals contacted within one working day", "%", 97, 0.8, 95.5, 94) { Cases = 110, Course = SampleCourse.StepsWorse, IsMostMaterial = true },
                new("K2", "Cases closed with reduced risk", "%", 82, 2.5, 77, 74) { Cases = 60, Course = SampleCourse.HasGaps },
                new("K3", "Adviser posts vacant", "posts", 1, 0.4, 2, 3) { Direction = KpiDirection.LowerIsBetter, Decimals = 0 },
            ],
            Disclosures =
            [
                new("Copy of the contract", "sio-4b", -400, -388)
                {
                    Withheld = "The addresses of the places of safety.", Basis = "sio-b", DecidedBy = "Chief officer of police",
                },
            ],
        },
        new("NM-0103", "Sexual violence counselling", -20, 27, 890_000)
        {
            Category = Victims,
            Cpv = SocialCare,
            IsLightTouch = true,
            Tier = ContractTier.Silver,
            Renewal = RenewalType.Express,
            NoticeMonths = 3,
            Bids = 4,
            Suppliers = [new("Candlewick Counselling Ltd")],
            Options = [new(12, DecideByIn: 2)],
            Kpis =
            [
                new("K1", "Weeks from referral to counselling", "weeks", 9, 0.8, 11, 12) { Direction = KpiDirection.LowerIsBetter, Course = SampleCourse.DriftsWorse },
                new("K2", "Sessions kept", "%", 86, 2, 82, 79) { Cases = 240 },
            ],
            Disclosures = [new("Copy of the contract", "sio-4b", -590, -592)],
        },
        new("NM-0104", "Restorative justice service", -30, 24, 310_000)
        {
            Category = Victims,
            Cpv = SocialCare,
            IsLightTouch = true,
            ReviewInDays = null,
            Suppliers = [new("Lanternway Advocacy")],
            Options = [new(12, ExtensionOptionState.Taken, -8, "Good results, and the price was held."), new(12)],
            Variations = [new(VariationKind.Extension, -8, "First option taken: the service met every target.")],
            Kpis = [new("K1", "Conferences held", "conferences", 14, 2, 10, 8) { Frequency = ReportingFrequency.Quarterly, Decimals = 0 }],
            Disclosures = [new("Record of the decision to extend", "gp-ext", -210, -205)],
        },
        new("NM-0105", "Appropriate adults for vulnerable people in custody", -25, 24, 260_000)
        {
            Category = Victims,
            Cpv = SocialCare,
            IsLightTouch = true,
            Suppliers = [new("Lanternway Advocacy")],
            Options = [new(12), new(12)],
            Kpis = [new("K1", "Call-outs answered within two hours", "%", 93, 1.5, 90, 88) { Cases = 75 }],
            Disclosures = [new("Copy of the contract", "sio-4b", -740, -700)],
        },
        new("NM-0106", "Mentoring for people leaving prison", -9, 24, 420_000)
        {
            Category = Reducing,
            Cpv = SocialCare,
            IsLightTouch = true,
            Tier = ContractTier.Silver,
            Owners = SampleOwners.Leaver,
            Suppliers = [new("Second Step Mentoring CIC")],
            Kpis =
            [
                new("K1", "Met on the day of release", "%", 90, 2, 86, 83) { Cases = 35, Course = SampleCourse.FallsSilent },
                new("K2", "In settled housing after three months", "%", 71, 3, 64, 60) { Cases = 30, Course = SampleCourse.Improves },
            ],
            Disclosures = [new("Copy of the contract", "sio-4b", -250, -245)],
        },
        new("NM-0107", "Behaviour change programme", 2, 24, 380_000)
        {
            Category = Reducing,
            Cpv = SocialCare,
            IsLightTouch = true,
            State = RecordState.Ready,
            Bids = 3,
            ReviewInDays = 150,
            Suppliers = [new("Second Step Mentoring CIC")],
            Disclosures = [new("Copy of the contract", "sio-4b", 45)],
        },
    ];
}
