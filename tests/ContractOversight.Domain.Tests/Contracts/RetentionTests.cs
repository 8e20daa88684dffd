using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Tests.Contracts;

[TestClass]
public sealed class RetentionTests
{
    [TestMethod]
    [DataRow(false, "2032-03-31")]
    [DataRow(true, "2038-03-31")]
    [DataRow(null, "2038-03-31")]
    public void A_record_is_kept_for_its_years_from_the_end_of_the_financial_year(bool? isDeed, string keptUntil)
    {
        var contract = Contract(endsOn: new(2025, 9, 30), isDeed);

        Assert.AreEqual(DateOnly.ParseExact(keptUntil, "yyyy-MM-dd"), Retention.Of(contract).KeepUntil);
    }

    [TestMethod]
    [DataRow("2032-03-30", false)]
    [DataRow("2032-03-31", false)]
    [DataRow("2032-04-01", true)]
    public void Its_time_is_over_the_day_after_the_last_day(string today, bool isOver)
    {
        var retention = Retention.Of(Contract(endsOn: new(2025, 9, 30), isDeed: false));

        Assert.AreEqual(isOver, retention.IsOver(DateOnly.ParseExact(today, "yyyy-MM-dd")));
    }

    [TestMethod]
    public void An_unknown_end_is_never_over()
    {
        var retention = Retention.Of(Contract(endsOn: null, isDeed: false));

        Assert.IsNull(retention.KeepUntil);
        Assert.IsFalse(retention.IsOver(DateOnly.MaxValue));
    }

    [TestMethod]
    public void A_hold_blocks_it_whatever_its_age()
    {
        var contract = Contract(endsOn: new(1990, 1, 1), isDeed: false);
        contract.LegalHoldReason = "Inquiry";

        Assert.IsFalse(Retention.Of(contract).IsOver(Today.Date));
    }

    private static Contract Contract(DateOnly? endsOn, bool? isDeed) => new()
    {
        OfficeId = 1,
        Reference = "R1",
        Title = "Cleaning",
        Kind = AgreementKind.Contract,
        EndsOn = endsOn,
        IsDeed = isDeed,
        LoggedAt = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc),
    };
}
