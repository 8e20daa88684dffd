using ContractOversight.Exchange.OpenContracting;

namespace ContractOversight.Exchange.Tests.OpenContracting;

/// <summary>An agreement that never was, with every field filled.</summary>
internal static class MadeUp
{
    public static readonly PublishedParty Office = new("Police and Crime Commissioner for Exampleshire", [new("GB-PPON", "PXXX-0000-XXXX")]);

    public static readonly PublishedParty Supplier = new("Fernhill Advocacy Ltd", [new("GB-COH", "04100001"), new("GB-CHC", "1099999")])
    {
        Share = 0.6m,
        IsSmallOrMedium = true,
        IsVoluntary = true,
    };

    public static PublishedAgreement Agreement(string ocid = "ocds-xxxxxx-EX-001") => new()
    {
        Ocid = ocid,
        ReleaseId = "1",
        ReleasedAt = new(2026, 9, 14, 8, 0, 0, DateTimeKind.Utc),
        Tags = ["award", "contract"],
        Buyer = Office,
        Suppliers = [Supplier, new("Cwm & Dale Support", []) { Share = 0.4m }],
        Reference = "EX-001",
        Title = "Victim support – Safe homes at £5 a day",
        Description = "Advocacy for \"all\" victims.",
        Cpv = "85300000",
        Category = "services",
        Method = "direct",
        MethodDetails = "Direct award",
        DirectAwardGround = "Procurement Act 2023, Schedule 5, paragraph 13",
        BidCount = 1,
        Estimate = new(100_000_00),
        TenderStatus = "complete",
        AwardedOn = new(2026, 3, 20),
        AwardStatus = "active",
        ContractStatus = "active",
        Value = new(123_456_78, 148_148_14),
        SignedOn = new(2026, 3, 31),
        Period = new(new(2026, 4, 1), new(2028, 3, 31), new(2030, 3, 31)),
        Extensions = "Two extensions of 12 months, each by written notice.",
        Amendments = [new("A1", new(2026, 8, 1), "Value raised by 5 %.", "More referrals")],
        Milestones = [new("M1", "First yearly review", new(2027, 4, 1), null)],
        Documents = [new("D1", "contractSigned", "Contract", new Uri("https://example.org/d1.pdf"), "application/pdf", new(2026, 4, 2), "UK7")],
        Kpis = [new("K1", "Answered in 10 days", null, "percent", [new("T1", new(2026, 4, 1), new(2027, 3, 31), 95)], [new("R1", new(2026, 4, 1), new(2026, 4, 30), 97.5m, "Good")])],
        Failures = [new("F1", new(2026, 5, 1), new(2026, 5, 31), "Late reports", 2)],
        Transactions = [new("P1", new(2026, 5, 31), 10_000_50, Supplier), new("P2", new(2026, 6, 30), -99, Supplier)],
        Withheld = [new("W1", "Price list", "Procurement Act 2023, section 94", new(2027, 4, 1))],
        FrameworkOcid = "ocds-h6vhtk-000000",
    };
}
