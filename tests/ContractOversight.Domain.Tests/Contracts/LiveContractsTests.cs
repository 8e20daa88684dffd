using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Tests.Contracts;

[TestClass]
public sealed class LiveContractsTests
{
    [TestMethod]
    [DataRow(1, 10, false, DisplayName = "begins tomorrow")]
    [DataRow(0, 10, true, DisplayName = "begins today")]
    [DataRow(-10, 0, true, DisplayName = "ends today")]
    [DataRow(-10, -1, false, DisplayName = "ended yesterday")]
    public void Both_ends_of_the_term_are_live(int startsIn, int endsIn, bool expected)
    {
        var contract = Make.Contract(startsOn: Today.Date.AddDays(startsIn), endsOn: Today.Date.AddDays(endsIn));

        Assert.AreEqual(expected, LiveContracts.On(Today.Date).Compile()(contract));
    }

    [TestMethod]
    public void One_that_renews_itself_stays_live_and_the_term_model_agrees()
    {
        var contract = Make.Contract(startsOn: new DateOnly(2023, 1, 1), endsOn: new DateOnly(2025, 12, 31), renewal: RenewalType.Tacit, tacitMonths: 12, noticeMonths: 1);

        Assert.IsTrue(LiveContracts.On(Today.Date).Compile()(contract));
        Assert.AreEqual(TermStatus.Live, ContractTerm.On(contract, [], Today.Date).Status);
    }

    [TestMethod]
    public void Without_an_end_it_is_not_known_to_be_live()
    {
        var contract = Make.Contract();
        (contract.EndsOn, contract.InitialEndsOn) = (null, null);

        Assert.IsFalse(LiveContracts.On(Today.Date).Compile()(contract));
        Assert.IsTrue(LiveContracts.UnknownOn(Today.Date).Compile()(contract));
    }

    [TestMethod]
    [DataRow(-1, false)]
    [DataRow(0, true)]
    [DataRow(1, true)]
    public void The_day_of_an_early_end_is_the_last_live_one(int endedIn, bool expected) =>
        Assert.AreEqual(expected, LiveContracts.On(Today.Date).Compile()(Make.Contract(terminatedOn: Today.Date.AddDays(endedIn))));
}
