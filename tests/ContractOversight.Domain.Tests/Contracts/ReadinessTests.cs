using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Tests.Contracts;

[TestClass]
public sealed class ReadinessTests
{
    [TestMethod]
    public void A_complete_contract_misses_nothing()
    {
        var facts = new ReadinessFacts(Complete(), [10_000], 0);

        var missing = Readiness.Missing(facts, ReadinessTarget.Publish);

        Assert.IsEmpty(missing);
    }

    [TestMethod]
    public void Powers_that_nobody_gave_block_approval_and_not_the_step_before_it()
    {
        var facts = new ReadinessFacts(Complete(), [10_000], 0) { PowersBlocks = ["Record a designation"] };

        Assert.IsEmpty(Readiness.Missing(facts, ReadinessTarget.Ready));
        var missing = Readiness.Missing(facts, ReadinessTarget.Approve).Single();
        Assert.AreEqual("Record a designation", missing.What);
        Assert.AreEqual(AgreementSection.Powers, missing.Section);
    }

    [TestMethod]
    public void A_missing_review_date_blocks_publication_and_nothing_before_it()
    {
        var contract = Complete();
        contract.NextReviewDue = null;
        var facts = new ReadinessFacts(contract, [10_000], 0);

        Assert.IsEmpty(Readiness.Missing(facts, ReadinessTarget.Approve));
        Assert.AreEqual(AgreementField.NextReviewDue, Readiness.Missing(facts, ReadinessTarget.Publish).Single().Field);
    }

    [TestMethod]
    public void A_new_draft_is_told_everything_that_is_missing_in_the_order_of_the_sections()
    {
        var facts = new ReadinessFacts(Blank(AgreementKind.Contract), [], 0);

        var missing = Readiness.Missing(facts, ReadinessTarget.Ready);

        Assert.AreSequenceEqual(
            new[] { "Description", "Party", "Suppliers", "Route", "AwardedValuePence", "ValueIncludesVat", "StartsOn", "InitialEndsOn", "Tier", "SeniorOwnerId", "ContractManagerId" },
            missing.Select(item => item.Field.ToString()).ToArray());
    }

    [TestMethod]
    [DataRow(ContractTier.Gold, 2, true)]
    [DataRow(ContractTier.Gold, 3, false)]
    [DataRow(ContractTier.Gold, 4, false)]
    [DataRow(ContractTier.Silver, 0, true)]
    [DataRow(ContractTier.Silver, 1, false)]
    [DataRow(ContractTier.Bronze, 0, false)]
    public void Each_tier_asks_for_its_number_of_KPIs(ContractTier tier, int kpis, bool isMissing)
    {
        var contract = Complete();
        contract.Tier = tier;

        var missing = Readiness.Missing(new ReadinessFacts(contract, [10_000], kpis), ReadinessTarget.Approve);

        Assert.AreEqual(isMissing, missing.Any(item => item.Field == AgreementField.Kpis));
    }

    [TestMethod]
    public void Gold_asks_for_a_deputy()
    {
        var contract = Complete();
        (contract.Tier, contract.DeputyId) = (ContractTier.Gold, null);

        var missing = Readiness.Missing(new ReadinessFacts(contract, [10_000], 3), ReadinessTarget.Approve);

        Assert.AreEqual(AgreementField.DeputyId, missing.Single().Field);
    }

    [TestMethod]
    [DataRow(6_000, 3_999, true)]
    [DataRow(6_000, 4_000, false)]
    [DataRow(6_000, 4_001, true)]
    public void Shares_have_to_add_up_to_the_whole(int first, int second, bool isMissing)
    {
        var missing = Readiness.Missing(new ReadinessFacts(Complete(), [first, second], 0), ReadinessTarget.Approve);

        Assert.AreEqual(isMissing, missing.Any(item => item.Field == AgreementField.Suppliers));
    }

    [TestMethod]
    public void A_direct_award_needs_its_ground_and_other_routes_do_not()
    {
        var contract = Complete();

        contract.Route = ProcurementRoute.DirectAward;

        var missing = Readiness.Missing(new ReadinessFacts(contract, [10_000], 0), ReadinessTarget.Ready);
        Assert.AreEqual(AgreementField.DirectAwardGround, missing.Single().Field);
    }

    [TestMethod]
    public void A_call_off_needs_its_framework()
    {
        var missing = Readiness.Missing(new ReadinessFacts(Blank(AgreementKind.CallOff), [], 0), ReadinessTarget.Ready);

        Assert.Contains(AgreementField.ParentId, missing.Select(item => item.Field));
    }

    [TestMethod]
    [DataRow(AgreementKind.Grant)]
    [DataRow(AgreementKind.Sponsorship)]
    public void What_a_kind_does_not_have_is_never_missing(AgreementKind kind)
    {
        var missing = Readiness.Missing(new ReadinessFacts(Blank(kind), [], 0), ReadinessTarget.Publish);

        Assert.IsTrue(missing.All(item => AgreementFields.Has(kind, item.Field)));
        Assert.DoesNotContain(AgreementField.Route, missing.Select(item => item.Field));
    }

    private static Contract Blank(AgreementKind kind) => new()
    {
        OfficeId = 1,
        Reference = "C1",
        Title = "Custody healthcare",
        Kind = kind,
        LoggedAt = new DateTime(2026, 9, 14, 9, 0, 0, DateTimeKind.Utc),
    };

    private static Contract Complete()
    {
        var contract = Blank(AgreementKind.Contract);
        contract.Description = contract.PublicSummary = "Nurses in custody suites.";
        contract.Party = ContractingParty.Commissioner;
        contract.Route = ProcurementRoute.Open;
        contract.AwardedValuePence = 100_000_000;
        contract.ValueIncludesVat = false;
        (contract.SignedOn, contract.StartsOn, contract.InitialEndsOn) = (new(2026, 3, 1), new(2026, 4, 1), new(2029, 3, 31));
        (contract.Renewal, contract.NoticePeriodMonths) = (RenewalType.None, 0);
        contract.Tier = ContractTier.Bronze;
        contract.SeniorOwnerId = contract.ContractManagerId = contract.DeputyId = "someone";
        contract.NextReviewDue = new(2027, 4, 1);
        contract.ValueForMoneyReason = "The cheapest of four good bids.";
        return contract;
    }
}
