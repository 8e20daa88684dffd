using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Partnership;

namespace ContractOversight.Domain.Tests.Flags;

[TestClass]
public sealed class DesignationRulesTests
{
    private static readonly Tolerances Tolerances = new();

    [TestMethod]
    [DataRow(59, true)]
    [DataRow(60, true)]
    [DataRow(61, false)]
    [DataRow(0, true)]
    public void A_designation_is_flagged_from_sixty_days_before_its_last_day(int daysLeft, bool isFlagged)
    {
        var facts = Facts([Make.Activity(id: 1)], [Make.Designation(id: 7, expiresOn: Today.Date.AddDays(daysLeft))]);

        Assert.AreEqual(isFlagged, Expiring(facts).Count == 1);
    }

    [TestMethod]
    public void The_worked_example_of_the_expiry_page_is_flagged_with_its_day()
    {
        var facts = Facts([Make.Activity(id: 1)], [Make.Designation(id: 7, expiresOn: new(2026, 11, 13))]);

        var finding = Expiring(facts).Single();

        Assert.AreEqual("The powers for “Booking people into custody” run out after 13 November 2026, in 60 days.", finding.Sentence);
        Assert.AreEqual(new DateOnly(2026, 11, 13), finding.Due);
        Assert.AreEqual("designation:7", finding.SubjectKey);
    }

    [TestMethod]
    [DataRow(1, false)]
    [DataRow(2, true)]
    public void A_designation_that_another_follows_without_a_gap_is_not_flagged(int nextStartsDaysAfter, bool isFlagged)
    {
        var last = Today.Date.AddDays(10);
        var facts = Facts([Make.Activity(id: 1)], [Make.Designation(id: 7, expiresOn: last), Make.Designation(id: 8, givenOn: last.AddDays(nextStartsDaysAfter))]);

        Assert.AreEqual(isFlagged, Expiring(facts).Count == 1);
    }

    [TestMethod]
    public void A_withdrawn_designation_is_not_about_to_run_out()
    {
        var facts = Facts([Make.Activity(id: 1)], [Make.Designation(id: 7, expiresOn: Today.Date.AddDays(10), withdrawnOn: Today.Date)]);

        Assert.IsEmpty(Expiring(facts));
    }

    [TestMethod]
    [DataRow(-1, true)]
    [DataRow(0, false)]
    [DataRow(1, false)]
    public void Powers_whose_designation_ran_out_are_missing_from_the_day_after(int lastDayFromToday, bool isFlagged)
    {
        var facts = Facts([Make.Activity(id: 1)], [Make.Designation(expiresOn: Today.Date.AddDays(lastDayFromToday))]);

        Assert.AreEqual(isFlagged, Missing(facts).Count == 1);
    }

    [TestMethod]
    [DataRow(-1, true)]
    [DataRow(0, true)]
    [DataRow(1, false)]
    public void Nothing_is_missing_before_the_service_begins(int startsFromToday, bool isFlagged)
    {
        var facts = Facts([Make.Activity(id: 1)], []) with { Contract = Make.Contract(id: 1, startsOn: Today.Date.AddDays(startsFromToday)) };

        Assert.AreEqual(isFlagged, Missing(facts).Count == 1);
    }

    [TestMethod]
    public void Each_activity_without_a_designation_has_its_own_flag_and_work_without_powers_has_none()
    {
        var facts = Facts(
            [Make.Activity(id: 1), Make.Activity(id: 2, role: PoliceRole.ConstableOnly), Make.Activity(id: 3, role: PoliceRole.NoPowers)], []);

        Assert.AreEqual("activity:1, activity:2", string.Join(", ", Missing(facts).Select(finding => finding.SubjectKey)));
    }

    [TestMethod]
    public void An_agreement_that_is_over_raises_neither_flag()
    {
        var over = Make.Contract(id: 1, startsOn: Today.Date.AddYears(-3), endsOn: Today.Date.AddDays(-1));
        var facts = Facts([Make.Activity(id: 1), Make.Activity(id: 2)], [Make.Designation(expiresOn: Today.Date.AddDays(5))]) with { Contract = over };

        Assert.IsEmpty(Missing(facts));
        Assert.IsEmpty(Expiring(facts));
    }

    [TestMethod]
    public void A_cleared_flag_says_what_cleared_it()
    {
        var withdrawn = Facts([Make.Activity(id: 1)], [Make.Designation(id: 7, withdrawnOn: Today.Date)]);
        var given = Facts([Make.Activity(id: 1)], [Make.Designation()]);

        Assert.AreEqual("The designation was withdrawn on 14 September 2026.", new DesignationExpiringRule().Cleared(withdrawn, Make.Flag(1, subjectKey: "designation:7")));
        Assert.AreEqual("A valid designation is on record, or the agreement is over.", new DesignationMissingRule().Cleared(given, Make.Flag(1, subjectKey: "activity:1")));
    }

    private static List<Finding> Expiring(ContractFacts facts) => [.. new DesignationExpiringRule().Check(facts, Tolerances, Today.Date)];

    private static List<Finding> Missing(ContractFacts facts) => [.. new DesignationMissingRule().Check(facts, Tolerances, Today.Date)];

    private static ContractFacts Facts(IReadOnlyList<OutsourcedActivity> activities, IReadOnlyList<Designation> designations) =>
        new() { Contract = Make.Contract(id: 1), Activities = activities, Designations = designations };
}
