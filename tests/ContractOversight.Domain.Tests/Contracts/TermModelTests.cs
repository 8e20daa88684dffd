using System.Globalization;

using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Tests.Contracts;

[TestClass]
public sealed class TermModelTests
{
    [TestMethod]
    public void A_tacit_contract_rolls_to_the_term_that_covers_today_and_its_notice_date_follows()
    {
        var facts = Term("2024-08-29", "2025-08-28", RenewalType.Tacit) with { TacitMonths = 12, NoticeMonths = 2 };

        var reading = TermModel.Read(facts, D("2026-02-11"));

        Assert.AreEqual(D("2026-08-28"), reading.ExpiresOn);
        Assert.AreEqual(D("2026-06-28"), reading.NoticeDue);
        Assert.AreEqual(TermStatus.Live, reading.Status);
        Assert.AreEqual(1, reading.TacitRenewals);
    }

    [TestMethod]
    [DataRow("2025-08-27", "2025-08-28", 0)]
    [DataRow("2025-08-28", "2025-08-28", 0)]
    [DataRow("2025-08-29", "2026-08-28", 1)]
    [DataRow("2027-08-29", "2028-08-28", 3)]
    public void A_tacit_contract_rolls_on_the_day_after_its_end(string today, string expires, int renewals)
    {
        var facts = Term("2024-08-29", "2025-08-28", RenewalType.Tacit) with { TacitMonths = 12, NoticeMonths = 2 };

        var reading = TermModel.Read(facts, D(today));

        Assert.AreEqual((D(expires), renewals), (reading.ExpiresOn, reading.TacitRenewals));
    }

    [TestMethod]
    [DataRow("2025-06-27", "2025-08-28", TermStatus.Expired)]
    [DataRow("2025-06-28", "2025-08-28", TermStatus.Expired)]
    [DataRow("2025-06-29", "2026-08-28", TermStatus.Live)]
    public void Notice_in_time_stops_the_renewal_and_late_notice_only_the_next(string given, string expires, TermStatus status)
    {
        var facts = Term("2024-08-29", "2025-08-28", RenewalType.Tacit) with { TacitMonths = 12, NoticeMonths = 2, NoticeGivenOn = D(given) };

        var reading = TermModel.Read(facts, D("2026-02-11"));

        Assert.AreEqual((D(expires), status), (reading.ExpiresOn, reading.Status));
    }

    [TestMethod]
    [DataRow("2026-08-31", TermStatus.Live, ExtensionOptionState.Open, false, "2027-08-31")]
    [DataRow("2026-09-01", TermStatus.Expired, ExtensionOptionState.Lapsed, true, "2026-08-31")]
    public void An_express_option_never_rolls_by_itself(string today, TermStatus status, ExtensionOptionState option, bool alert, string latest)
    {
        var facts = Term("2024-09-01", "2026-08-31", RenewalType.Express) with { NoticeMonths = 0, Options = [new(12, ExtensionOptionState.Open)] };

        var reading = TermModel.Read(facts, D(today));

        Assert.AreEqual((D("2026-08-31"), status), (reading.ExpiresOn, reading.Status));
        Assert.AreEqual((option, alert), (reading.Options[0].State, reading.EndedWithOptionUnused));
        Assert.AreEqual(D(latest), reading.LatestPossibleEnd);
    }

    [TestMethod]
    [DataRow(ExtensionOptionState.Taken, "2027-08-31", "2028-08-31")]
    [DataRow(ExtensionOptionState.NotTaken, "2026-08-31", "2027-08-31")]
    [DataRow(ExtensionOptionState.Lapsed, "2026-08-31", "2027-08-31")]
    [DataRow(ExtensionOptionState.Open, "2026-08-31", "2028-08-31")]
    public void Only_a_taken_option_lengthens_the_term(ExtensionOptionState state, string expires, string latest)
    {
        var facts = Term("2024-09-01", "2026-08-31", RenewalType.Express) with
        {
            Options = [new(12, state), new(12, ExtensionOptionState.Open)],
        };

        var reading = TermModel.Read(facts, D("2026-01-01"));

        Assert.AreEqual((D(expires), D(latest)), (reading.ExpiresOn, reading.LatestPossibleEnd));
    }

    [TestMethod]
    [DataRow("2025-12-31", ExtensionOptionState.Open)]
    [DataRow("2026-01-01", ExtensionOptionState.Open)]
    [DataRow("2026-01-02", ExtensionOptionState.Lapsed)]
    public void An_option_lapses_on_the_day_after_it_had_to_be_decided(string today, ExtensionOptionState expected)
    {
        var facts = Term("2024-09-01", "2026-08-31", RenewalType.Express) with
        {
            Options = [new(12, ExtensionOptionState.Open, D("2026-01-01"))],
        };

        Assert.AreEqual(expected, TermModel.Read(facts, D(today)).Options[0].State);
    }

    [TestMethod]
    [DataRow("2024-08-31", TermStatus.Planned)]
    [DataRow("2024-09-01", TermStatus.Live)]
    [DataRow("2026-08-31", TermStatus.Live)]
    [DataRow("2026-09-01", TermStatus.Expired)]
    public void A_contract_is_live_from_its_first_day_to_its_last(string today, TermStatus expected) =>
        Assert.AreEqual(expected, TermModel.Read(Term("2024-09-01", "2026-08-31", RenewalType.None), D(today)).Status);

    [TestMethod]
    [DataRow("2025-05-01", TermStatus.Live)]
    [DataRow("2025-05-02", TermStatus.Terminated)]
    public void A_contract_ended_early_is_live_to_its_last_day(string today, TermStatus expected)
    {
        var facts = Term("2024-09-01", "2026-08-31", RenewalType.None) with { TerminatedOn = D("2025-05-01") };

        var reading = TermModel.Read(facts, D(today));

        Assert.AreEqual((expected, D("2025-05-01")), (reading.Status, reading.ExpiresOn));
    }

    [TestMethod]
    public void A_contract_without_an_end_is_unknown_and_says_what_is_missing()
    {
        var reading = TermModel.Read(new TermFacts { StartsOn = D("2024-09-01"), Renewal = RenewalType.None, NoticeMonths = 0 }, Today.Date);

        Assert.AreEqual(TermStatus.Unknown, reading.Status);
        Assert.IsNull(reading.ExpiresOn);
        Assert.AreSequenceEqual(new[] { "the last day of the initial term" }, reading.Missing);
    }

    [TestMethod]
    public void A_term_that_ends_before_it_starts_is_refused() =>
        Assert.ThrowsExactly<TermInvalidException>(() => TermModel.Read(Term("2026-09-01", "2026-08-31", RenewalType.None), Today.Date));

    [TestMethod]
    [DataRow("2027-03-29", false)]
    [DataRow("2027-03-30", false)]
    [DataRow("2027-03-31", true)]
    public void The_last_chance_is_the_earlier_of_notice_and_replacement_less_approvals(string today, bool past)
    {
        var chance = LastChance.For(D("2028-03-31"), 3, ProcurementRoute.Open, new ReplacementTimes());

        Assert.AreEqual(D("2027-03-30"), chance.On);
        Assert.AreEqual(past, chance.IsPast(D(today)));
    }

    [TestMethod]
    public void A_long_notice_period_brings_the_last_chance_forward()
    {
        var chance = LastChance.For(D("2028-03-31"), 18, ProcurementRoute.Open, new ReplacementTimes());

        Assert.AreEqual(D("2026-08-30"), chance.On);
    }

    [TestMethod]
    public void The_last_chance_is_unknown_without_an_end_a_notice_period_or_a_route()
    {
        var times = new ReplacementTimes();

        Assert.Contains("end date", LastChance.For(null, 3, ProcurementRoute.Open, times).Reason);
        Assert.Contains("notice period", LastChance.For(Today.Date, null, ProcurementRoute.Open, times).Reason);
        Assert.Contains("route", LastChance.For(Today.Date, 3, ProcurementRoute.Unknown, times).Reason);
        Assert.IsFalse(LastChance.For(null, 3, ProcurementRoute.Open, times).IsPast(Today.Date));
    }

    private static TermFacts Term(string start, string end, RenewalType renewal) =>
        new() { StartsOn = D(start), InitialEndsOn = D(end), Renewal = renewal };

    private static DateOnly D(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
