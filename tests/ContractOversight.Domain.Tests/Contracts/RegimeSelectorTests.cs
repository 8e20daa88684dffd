using System.Globalization;

using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Tests.Contracts;

[TestClass]
public sealed class RegimeSelectorTests
{
    private static readonly RegimeFacts Known = new()
    {
        ProcurementStartedOn = new DateOnly(2026, 3, 2),
        EstimatedValuePence = 1_000_000_00,
        Subject = ContractSubject.Services,
        IsLightTouch = false,
        IsFramework = false,
        IsCallOff = false,
        IsConcession = false,
        IsExempt = false,
    };

    [TestMethod]
    [DataRow("2025-02-23", Regime.Pcr2015)]
    [DataRow("2025-02-24", Regime.Public)]
    [DataRow("2025-02-25", Regime.Public)]
    public void The_old_rules_govern_what_started_before_24_February_2025(string started, Regime expected) =>
        Assert.AreEqual(expected, RegimeSelector.Select(Known with { ProcurementStartedOn = D(started) }).Regime);

    [TestMethod]
    public void A_call_off_from_an_old_framework_stays_under_the_old_rules() =>
        Assert.AreEqual(Regime.Pcr2015, RegimeSelector.Select(Known with { IsCallOff = true, IsUnderOldRulesFramework = true }).Regime);

    [TestMethod]
    public void An_early_signature_answers_a_missing_start_date() =>
        Assert.AreEqual(Regime.Pcr2015, RegimeSelector.Select(Known with { ProcurementStartedOn = null, EnteredIntoOn = D("2024-05-01") }).Regime);

    [TestMethod]
    public void An_exempt_contract_still_owes_the_Order()
    {
        var result = RegimeSelector.Select(Known with { IsExempt = true, ExemptionGround = "horizontal arrangement, Sch.2 para 3" });

        Assert.AreEqual(Regime.Exempt, result.Regime);
        Assert.Contains("Specified Information Order still applies", result.Summary);
    }

    [TestMethod]
    [DataRow(ContractSubject.Services, false, false, "2025-06-01", 214_904_00L)]
    [DataRow(ContractSubject.Goods, false, false, "2025-12-31", 214_904_00L)]
    [DataRow(ContractSubject.Services, false, false, "2026-01-01", 207_720_00L)]
    [DataRow(ContractSubject.Works, false, false, "2025-12-31", 5_372_609_00L)]
    [DataRow(ContractSubject.Works, false, false, "2026-01-01", 5_193_000_00L)]
    [DataRow(ContractSubject.Services, true, false, "2026-01-01", 663_540_00L)]
    [DataRow(ContractSubject.Services, false, true, "2025-12-31", 5_372_609_00L)]
    [DataRow(ContractSubject.Services, false, true, "2026-01-01", 5_193_000_00L)]
    [DataRow(ContractSubject.Services, true, true, "2026-01-01", 5_372_609_00L)]
    public void The_threshold_of_the_day_the_procurement_started_decides(ContractSubject subject, bool light, bool concession, string started, long pence)
    {
        var facts = Known with { Subject = subject, IsLightTouch = light, IsConcession = concession, ProcurementStartedOn = D(started) };
        var below = concession ? Regime.Minor : Regime.NotifiableBelowThreshold;

        Assert.AreEqual(below, RegimeSelector.Select(facts with { EstimatedValuePence = pence - 1 }).Regime);
        Assert.AreEqual(Regime.Public, RegimeSelector.Select(facts with { EstimatedValuePence = pence }).Regime);
        Assert.AreEqual(Regime.Public, RegimeSelector.Select(facts with { EstimatedValuePence = pence + 1 }).Regime);
    }

    [TestMethod]
    [DataRow(29_999_99L, Regime.Minor)]
    [DataRow(30_000_00L, Regime.NotifiableBelowThreshold)]
    [DataRow(30_000_01L, Regime.NotifiableBelowThreshold)]
    public void A_contract_is_notifiable_from_thirty_thousand_pounds(long pence, Regime expected) =>
        Assert.AreEqual(expected, RegimeSelector.Select(Known with { EstimatedValuePence = pence }).Regime);

    [TestMethod]
    public void Unknown_facts_give_no_guess_and_are_named()
    {
        var result = RegimeSelector.Select(new RegimeFacts());

        Assert.IsNull(result.Regime);
        Assert.AreEqual("Cannot tell: the day the procurement started; whether it is a call-off; whether Schedule 2 exempts it; the estimated value including VAT missing.", result.Summary);
    }

    [TestMethod]
    [DataRow(20_000_00L, Regime.Minor)]
    [DataRow(6_000_000_00L, Regime.Public)]
    public void A_fact_is_not_asked_for_where_it_cannot_change_the_answer(long pence, Regime expected)
    {
        var facts = Known with { EstimatedValuePence = pence, Subject = null, IsLightTouch = null, IsConcession = null };

        Assert.AreEqual(expected, RegimeSelector.Select(facts).Regime);
    }

    [TestMethod]
    public void Light_touch_is_asked_for_where_it_would_change_the_answer()
    {
        var result = RegimeSelector.Select(Known with { EstimatedValuePence = 300_000_00, IsLightTouch = null });

        Assert.IsNull(result.Regime);
        Assert.AreEqual("Cannot tell: whether it is light touch missing.", result.Summary);
    }

    [TestMethod]
    [DataRow("85312320-8", true)]
    [DataRow("85000000", true)]
    [DataRow("85323000-9", true)]
    [DataRow("79713000-5", true)]
    [DataRow("85323001", false)]
    [DataRow("84999999", false)]
    [DataRow("72000000-5", false)]
    [DataRow("75131100-3", false)]
    [DataRow("55500000-5", null)]
    [DataRow("79000000-4", null)]
    [DataRow("79620000-6", null)]
    [DataRow("79631000-6", false)]
    [DataRow("00000000", null)]
    [DataRow("victims", null)]
    public void A_light_touch_service_is_recognised_by_its_code(string cpv, bool? expected) =>
        Assert.AreEqual(expected, LightTouchCodes.IsListed(cpv));

    [TestMethod]
    public void Payroll_services_are_light_touch_only_inside_a_defence_and_security_contract() =>
        Assert.IsTrue(LightTouchCodes.IsListed("79631000-6", isDefenceAndSecurity: true));

    [TestMethod]
    public void Codes_that_are_all_off_the_list_settle_that_it_is_not_light_touch() =>
        Assert.IsFalse(RegimeSelector.LightTouch(new RegimeFacts { CpvCodes = ["72000000-5", "48000000-8"] }));

    [TestMethod]
    public void A_mix_of_codes_leaves_the_question_to_a_person()
    {
        Assert.IsTrue(RegimeSelector.LightTouch(new RegimeFacts { CpvCodes = ["85312320-8", "79713000-5"] }));
        Assert.IsNull(RegimeSelector.LightTouch(new RegimeFacts { CpvCodes = ["85312320-8", "72000000-5"] }));
        Assert.IsFalse(RegimeSelector.LightTouch(new RegimeFacts { CpvCodes = ["85312320-8"], IsLightTouch = false }));
    }

    [TestMethod]
    public void An_officer_can_decide_otherwise_and_the_steps_show_it()
    {
        var decision = new RegimeOverride(Regime.Exempt, "Counsel advised that it is a horizontal arrangement", "Head of Procurement", D("2026-04-20"));

        var result = RegimeSelector.Select(Known with { Override = decision });

        Assert.IsTrue(result.IsOverridden);
        Assert.AreEqual(Regime.Exempt, result.Regime);
        Assert.StartsWith("Head of Procurement decided on 20 April 2026", result.Summary);
    }

    [TestMethod]
    public void An_override_without_a_reason_is_refused() =>
        Assert.ThrowsExactly<ArgumentException>(() => RegimeSelector.Select(Known with { Override = new(Regime.Minor, " ", "Head of Procurement", D("2026-04-20")) }));

    private static DateOnly D(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
