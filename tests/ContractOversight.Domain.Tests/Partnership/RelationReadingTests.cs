using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Partnership;

namespace ContractOversight.Domain.Tests.Partnership;

[TestClass]
public sealed class RelationReadingTests
{
    [TestMethod]
    [DataRow(1, "run as a contract")]
    [DataRow(2, "run as a contract")]
    [DataRow(3, "lies between")]
    [DataRow(4, "run as a partnership")]
    [DataRow(5, "run as a partnership")]
    public void The_median_place_says_what_oversight_has_to_look_like(int everywhere, string says)
    {
        var reading = RelationReading.Of(AgreementKind.Grant, Make.Placing(places: everywhere), null, 1);

        Assert.AreEqual(everywhere, reading.Place);
        Assert.Contains(says, reading.Implications[0]);
    }

    [TestMethod]
    public void Nothing_is_implied_while_nobody_placed_the_arrangement()
    {
        var reading = RelationReading.Of(AgreementKind.Contract, null, null, 0);

        Assert.IsNull(reading.Place);
        Assert.IsEmpty(reading.Implications);
        Assert.IsEmpty(reading.Warnings);
    }

    [TestMethod]
    [DataRow(2, 4, "a contract run on trust has no reviewable standard")]
    [DataRow(2, 3, null)]
    [DataRow(3, 4, null)]
    [DataRow(4, 2, "a partnership held to penalties alone loses what it was for")]
    [DataRow(4, 3, null)]
    [DataRow(3, 2, null)]
    public void Papers_and_practice_that_disagree_are_warned_of(int form, int practice, string? says)
    {
        var placing = Make.Placing(form: form, places: practice);

        var warnings = RelationReading.Of(AgreementKind.Grant, placing, null, 1).Warnings.Where(warning => warning.Contains("account the papers", StringComparison.Ordinal)).ToList();

        Assert.AreEqual(says is not null, warnings.Count == 1);
        Assert.IsTrue(says is null || warnings[0].Contains(says, StringComparison.Ordinal));
    }

    [TestMethod]
    public void A_contract_whose_form_nobody_placed_counts_as_one_on_paper()
    {
        var placing = Make.Placing(form: null, places: 5);

        var contract = RelationReading.Of(AgreementKind.Contract, placing, null, 1);
        var grant = RelationReading.Of(AgreementKind.Grant, placing, null, 1);

        Assert.Contains("run on trust", contract.Warnings[0]);
        Assert.DoesNotContain(warning => warning.Contains("run on trust", StringComparison.Ordinal), grant.Warnings);
    }

    [TestMethod]
    [DataRow(3, 0)]
    [DataRow(4, 1)]
    [DataRow(5, 1)]
    public void Blurred_accountability_asks_for_one_named_person(int accountability, int asks)
    {
        var reading = RelationReading.Of(AgreementKind.Grant, Make.Placing(places: 3, accountability: accountability), null, 0);

        Assert.HasCount(asks, reading.Warnings.Where(warning => warning.Contains("Name one person for each duty", StringComparison.Ordinal)));
    }

    [TestMethod]
    [DataRow(1, 0)]
    [DataRow(2, 1)]
    [DataRow(3, 1)]
    public void Sides_that_are_two_places_apart_see_the_arrangement_differently(int gap, int warnings)
    {
        var client = Make.Placing(places: 3, medium: 1);
        var provider = Make.Placing(side: RelationSide.Provider, places: 3, medium: 1 + gap);

        var reading = RelationReading.Of(AgreementKind.Grant, client, provider, 1);

        Assert.HasCount(warnings, reading.Warnings);
        Assert.AreEqual(gap, RelationReading.Gap(client, provider, RelationDimension.Medium));
    }

    [TestMethod]
    public void The_gap_is_unknown_where_one_side_did_not_say()
    {
        Assert.IsNull(RelationReading.Gap(Make.Placing(form: null), Make.Placing(side: RelationSide.Provider), RelationDimension.Form));
        Assert.IsNull(RelationReading.Gap(Make.Placing(), null, RelationDimension.Form));
    }

    [TestMethod]
    [DataRow(new int[0], null)]
    [DataRow(new[] { 5 }, 5.0)]
    [DataRow(new[] { 5, 1 }, 3.0)]
    [DataRow(new[] { 1, 1, 5 }, 1.0)]
    [DataRow(new[] { 1, 2, 3, 5 }, 2.5)]
    public void The_median_is_not_moved_by_one_outlier(int[] values, double? median) => Assert.AreEqual(median, Median.Of(values));
}
