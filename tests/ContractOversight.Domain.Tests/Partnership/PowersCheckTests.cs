using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Partnership;

namespace ContractOversight.Domain.Tests.Partnership;

[TestClass]
public sealed class PowersCheckTests
{
    [TestMethod]
    public void A_custody_contract_without_a_designation_cannot_be_approved()
    {
        var contract = Make.Contract(title: "Custody staffing");

        var blocks = PowersCheck.ApprovalBlocks(contract, [Make.Activity(id: 1)], [], Today.Date);

        Assert.AreEqual("‘Booking people into custody’ needs police powers, and no designation for it holds on 14 September 2026", blocks.Single());
    }

    [TestMethod]
    public void A_complete_designation_lets_the_agreement_through()
    {
        var contract = Make.Contract(title: "Custody staffing");

        var blocks = PowersCheck.ApprovalBlocks(contract, [Make.Activity(id: 1)], [Make.Designation()], Today.Date);

        Assert.IsEmpty(blocks);
    }

    [TestMethod]
    [DataRow(-1, true)]
    [DataRow(0, false)]
    [DataRow(1, false)]
    public void A_designation_holds_on_its_last_day(int lastDayFromToday, bool isBlocked)
    {
        var designation = Make.Designation(expiresOn: Today.Date.AddDays(lastDayFromToday));

        var why = PowersCheck.WhyNot(Make.Activity(id: 1), [designation], Today.Date);

        Assert.AreEqual(isBlocked, why is not null);
    }

    [TestMethod]
    [DataRow(-1, false)]
    [DataRow(0, false)]
    [DataRow(1, true)]
    public void A_designation_holds_from_its_first_day(int firstDayFromToday, bool isBlocked)
    {
        var designation = Make.Designation(givenOn: Today.Date.AddDays(firstDayFromToday));

        var why = PowersCheck.WhyNot(Make.Activity(id: 1), [designation], Today.Date);

        Assert.AreEqual(isBlocked, why is not null);
    }

    [TestMethod]
    [DataRow(-1, true)]
    [DataRow(0, true)]
    [DataRow(1, false)]
    public void A_designation_no_longer_holds_from_the_day_it_is_withdrawn(int withdrawnFromToday, bool isBlocked)
    {
        var designation = Make.Designation(withdrawnOn: Today.Date.AddDays(withdrawnFromToday));

        var why = PowersCheck.WhyNot(Make.Activity(id: 1), [designation], Today.Date);

        Assert.AreEqual(isBlocked, why is not null);
    }

    [TestMethod]
    public void A_service_that_has_not_begun_needs_its_designation_on_the_first_day()
    {
        var contract = Make.Contract(startsOn: Today.Date.AddDays(30), endsOn: Today.Date.AddYears(2));
        var runsOutBefore = Make.Designation(expiresOn: Today.Date.AddDays(29));
        var holdsThen = Make.Designation(givenOn: Today.Date.AddDays(30));

        var tooShort = PowersCheck.ApprovalBlocks(contract, [Make.Activity(id: 1)], [runsOutBefore], Today.Date);
        var inTime = PowersCheck.ApprovalBlocks(contract, [Make.Activity(id: 1)], [holdsThen], Today.Date);

        Assert.HasCount(1, tooShort);
        Assert.IsEmpty(inTime);
    }

    [TestMethod]
    public void Work_of_constables_cannot_be_outsourced_whatever_is_designated()
    {
        var activity = Make.Activity(role: PoliceRole.ConstableOnly, what: "Arresting suspects", id: 1);

        var why = PowersCheck.WhyNot(activity, [Make.Designation()], Today.Date);

        Assert.AreEqual("‘Arresting suspects’ needs the powers of a constable and cannot be outsourced: take it out of the agreement, or correct its tag", why);
    }

    [TestMethod]
    [DataRow(PoliceRole.DesignatedPowers, DesignationKind.DetentionOfficer, true)]
    [DataRow(PoliceRole.DesignatedPowers, DesignationKind.EscortOfficer, true)]
    [DataRow(PoliceRole.DesignatedPowers, DesignationKind.AccreditedPerson, false)]
    [DataRow(PoliceRole.AccreditedScheme, DesignationKind.AccreditedPerson, true)]
    [DataRow(PoliceRole.AccreditedScheme, DesignationKind.EscortOfficer, false)]
    public void A_designation_counts_only_for_the_powers_it_gives(PoliceRole role, DesignationKind kind, bool counts)
    {
        var why = PowersCheck.WhyNot(Make.Activity(role: role, id: 1), [Make.Designation(kind: kind)], Today.Date);

        Assert.AreEqual(counts, why is null);
    }

    [TestMethod]
    public void A_designation_without_training_decision_and_complaint_route_does_not_count_and_says_what_is_missing()
    {
        var bare = Make.Designation(training: " ", hasDecision: false, complaints: null);

        var why = PowersCheck.WhyNot(Make.Activity(id: 1), [bare], Today.Date);

        Assert.AreEqual(
            "The designation for ‘Booking people into custody’ is not complete: record the evidence of training; record who found the provider fit and proper, and when; record how somebody complains",
            why);
    }

    [TestMethod]
    [DataRow(-1, 0)]
    [DataRow(0, 0)]
    [DataRow(1, 1)]
    public void A_fit_and_proper_decision_counts_from_its_day(int decidedFromToday, int missing)
    {
        var designation = Make.Designation(fitAndProperOn: Today.Date.AddDays(decidedFromToday));

        Assert.HasCount(missing, PowersCheck.MissingFrom(designation, Today.Date));
    }

    [TestMethod]
    public void A_designation_of_another_activity_does_not_count()
    {
        var why = PowersCheck.WhyNot(Make.Activity(id: 1), [Make.Designation(activityId: 2)], Today.Date);

        Assert.IsNotNull(why);
    }

    [TestMethod]
    [DataRow(-1, 0)]
    [DataRow(0, 1)]
    public void An_activity_that_ended_needs_no_designation_after_its_last_day(int endedFromToday, int blocks)
    {
        var activity = Make.Activity(id: 1, endedOn: Today.Date.AddDays(endedFromToday));

        Assert.HasCount(blocks, PowersCheck.ApprovalBlocks(Make.Contract(), [activity], [], Today.Date));
    }

    [TestMethod]
    [DataRow("Custody healthcare", AgreementKind.Contract, 1)]
    [DataRow("Prisoner escort and transport", AgreementKind.CallOff, 1)]
    [DataRow("Office stationery", AgreementKind.Contract, 0)]
    [DataRow("Custody visitors scheme", AgreementKind.Grant, 0)]
    public void An_agreement_whose_title_points_to_powers_has_to_say_what_is_done(string title, AgreementKind kind, int blocks)
    {
        var contract = Make.Contract(title: title, kind: kind);

        Assert.HasCount(blocks, PowersCheck.ApprovalBlocks(contract, [], [], Today.Date));
    }

    [TestMethod]
    public void The_words_of_the_title_no_longer_matter_once_somebody_said_that_no_powers_are_needed()
    {
        var contract = Make.Contract(title: "Custody healthcare");

        Assert.IsEmpty(PowersCheck.ApprovalBlocks(contract, [Make.Activity(role: PoliceRole.NoPowers, id: 1)], [], Today.Date));
    }
}
