using ContractOversight.Domain.Publication;

namespace ContractOversight.Domain.Tests.Publication;

[TestClass]
public sealed class WithholdingTests
{
    [TestMethod]
    [DataRow("sio-4b")]
    [DataRow("sio-4c")]
    public void Section_43_alone_is_warned_about_for_a_copy_owed_under_the_Order(string duty)
    {
        var warning = Withholding.Warning([Basis("foi-43-2")], Card(duty));

        Assert.IsNotNull(warning);
        Assert.Contains("no exception for commercial interests", warning);
    }

    [TestMethod]
    public void Section_43_beside_a_ground_of_the_Order_is_not_warned_about() =>
        Assert.IsNull(Withholding.Warning([Basis("foi-43-2"), Basis("sio-c")], Card("sio-4b")));

    [TestMethod]
    [DataRow("sio-4b", "sio-a", true)]
    [DataRow("sio-4b", "pa94-commercial", false)]
    [DataRow("sio-4b", "foi-43-2", false)]
    [DataRow("pa-53c", "pa94-commercial", true)]
    [DataRow("pa-53c", "sio-c", false)]
    [DataRow("pa-53c", "foi-43-2", false)]
    [DataRow("foi-10", "foi-43-2", true)]
    [DataRow("foi-10", "sio-c", false)]
    [DataRow("foi-10", "pa94-commercial", false)]
    public void No_list_stands_in_for_another(string duty, string basis, bool serves)
    {
        Assert.AreEqual(serves, Withholding.CanServe(Basis(basis), Card(duty)));
        Assert.AreEqual(serves, Withholding.Warning([Basis(basis)], Card(duty)) is null);
    }

    [TestMethod]
    public void A_withholding_without_any_basis_is_warned_about() => Assert.IsNotNull(Withholding.Warning([], Card("sio-4b")));

    [TestMethod]
    [DataRow("pa96-93")]
    [DataRow("prs-s2-7")]
    [DataRow("gp-lg")]
    public void A_duty_without_a_list_asks_for_no_basis(string duty)
    {
        Assert.IsNull(Withholding.ListFor(Card(duty)));
        Assert.IsNull(Withholding.Warning([], Card(duty)));
    }

    [TestMethod]
    [DataRow("sio-a", true, false)]
    [DataRow("pa94-security", true, false)]
    [DataRow("foi-24", true, false)]
    [DataRow("pa94-security", false, true)]
    [DataRow("sio-c", true, true)]
    [DataRow("pa94-commercial", true, true)]
    [DataRow("foi-43-2", false, true)]
    public void The_public_is_told_what_is_withheld_unless_national_security_forbids_it(string basis, bool forbidden, bool told)
    {
        var statement = Withholding.PublicStatement("Schedule 3", Basis(basis), forbidden);

        Assert.AreEqual(told, statement is not null);
        Assert.IsTrue(statement?.StartsWith("Schedule 3 is withheld under ", StringComparison.Ordinal) ?? !told);
    }

    [TestMethod]
    public void The_Order_has_four_grounds_three_of_them_for_the_chief_officer()
    {
        var grounds = Withholding.All.Where(b => b.List == WithholdingList.SpecifiedInformationOrder).ToArray();

        Assert.AreSequenceEqual(new[] { "sio-a", "sio-b", "sio-c", "sio-d" }, grounds.Select(g => g.Code).ToArray());
        Assert.HasCount(3, grounds.Where(g => g.DecidedBy.Contains("chief officer", StringComparison.Ordinal)));
    }

    private static WithholdingBasis Basis(string code) => Withholding.Find(code)!;

    private static DutyCard Card(string code) => PublicationDuties.Find(code)!.Card;
}
