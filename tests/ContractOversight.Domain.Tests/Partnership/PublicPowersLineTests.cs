using ContractOversight.Domain.Partnership;

namespace ContractOversight.Domain.Tests.Partnership;

[TestClass]
public sealed class PublicPowersLineTests
{
    [TestMethod]
    public void Nothing_recorded_is_said_and_not_taken_for_no_powers()
    {
        Assert.AreEqual("The office has not recorded what private staff do here.", PublicPowersLine.For([], [], Today.Date));
    }

    [TestMethod]
    public void The_line_says_what_is_done_without_powers_with_powers_and_by_constables_alone()
    {
        OutsourcedActivity[] activities =
        [
            Make.Activity(role: PoliceRole.NoPowers, what: "Cleaning cells", id: 1),
            Make.Activity(what: "Booking people into custody", id: 2),
            Make.Activity(role: PoliceRole.ConstableOnly, what: "Deciding to charge", id: 3),
        ];
        var designation = Make.Designation(activityId: 2, expiresOn: new(2027, 3, 31));

        var line = PublicPowersLine.For(activities, [designation], Today.Date);

        Assert.AreEqual(
            "Private staff do this without police powers: Cleaning cells. "
            + "Private staff may do this with the powers of a detention officer that the chief officer gave them, until 31 March 2027: Booking people into custody. "
            + "Only police constables may do this: Deciding to charge.",
            line);
    }

    [TestMethod]
    public void Powers_that_were_not_given_may_not_be_used()
    {
        var line = PublicPowersLine.For([Make.Activity(id: 1)], [Make.Designation(training: null)], Today.Date);

        Assert.AreEqual(
            "Private staff may not use police powers for this today, because no complete decision to give them is on record: Booking people into custody.", line);
    }

    [TestMethod]
    public void A_designation_without_an_end_outlasts_one_that_has_one()
    {
        var line = PublicPowersLine.For([Make.Activity(id: 1)], [Make.Designation(expiresOn: Today.Date, id: 1), Make.Designation(id: 2)], Today.Date);

        Assert.DoesNotContain("until", line);
    }
}
