using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Tests.Contracts;

[TestClass]
public sealed class AgreementFieldsTests
{
    [TestMethod]
    [DataRow(AgreementKind.Contract, AgreementField.Route, true)]
    [DataRow(AgreementKind.Contract, AgreementField.ParentId, false)]
    [DataRow(AgreementKind.Framework, AgreementField.AnnualValuePence, false)]
    [DataRow(AgreementKind.CallOff, AgreementField.ParentId, true)]
    [DataRow(AgreementKind.CallOff, AgreementField.IsConcession, false)]
    [DataRow(AgreementKind.Grant, AgreementField.Route, false)]
    [DataRow(AgreementKind.Grant, AgreementField.ValueForMoneyReason, true)]
    [DataRow(AgreementKind.Grant, AgreementField.ValueIncludesVat, false)]
    [DataRow(AgreementKind.Collaboration, AgreementField.ParentId, true)]
    [DataRow(AgreementKind.Collaboration, AgreementField.EstimatedValuePence, false)]
    [DataRow(AgreementKind.Sponsorship, AgreementField.ValueForMoneyReason, false)]
    [DataRow(AgreementKind.ChargedService, AgreementField.AnnualValuePence, true)]
    [DataRow(AgreementKind.ChargedService, AgreementField.CpvCode, false)]
    public void Each_kind_has_its_own_facts(AgreementKind kind, AgreementField field, bool has) =>
        Assert.AreEqual(has, AgreementFields.Has(kind, field));

    [TestMethod]
    public void Every_kind_has_a_title_dates_owners_and_a_review()
    {
        foreach (var kind in Enum.GetValues<AgreementKind>())
        {
            foreach (var field in new[] { AgreementField.Title, AgreementField.StartsOn, AgreementField.SeniorOwnerId, AgreementField.NextReviewDue })
            {
                Assert.IsTrue(AgreementFields.Has(kind, field), $"{kind} {field}");
            }
        }
    }

    [TestMethod]
    public void Every_fact_belongs_to_some_kind() => Assert.AreSequenceEqual(
        Enum.GetValues<AgreementField>(), Enum.GetValues<AgreementKind>().SelectMany(AgreementFields.Of).Distinct().Order());

    [TestMethod]
    public void A_grant_is_not_asked_how_it_was_procured()
    {
        var sections = AgreementFields.Sections(AgreementKind.Grant);

        Assert.AreSequenceEqual(
            new[]
            {
                AgreementSection.Description, AgreementSection.Parties, AgreementSection.Value, AgreementSection.Term,
                AgreementSection.Governance, AgreementSection.ValueForMoney,
            },
            sections.ToArray());
    }
}
