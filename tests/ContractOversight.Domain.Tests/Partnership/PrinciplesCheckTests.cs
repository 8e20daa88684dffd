using ContractOversight.Domain.Partnership;

namespace ContractOversight.Domain.Tests.Partnership;

[TestClass]
public sealed class PrinciplesCheckTests
{
    [TestMethod]
    [DataRow(0, 0, 0, 1)]
    [DataRow(1, 0, 0, 0)]
    [DataRow(1, 0, 1, 1)]
    [DataRow(1, 1, 1, 0)]
    [DataRow(1, 1, 2, 1)]
    [DataRow(0, 0, 1, 2)]
    public void One_assessment_is_owed_before_the_award_and_one_for_each_extension(int beforeAward, int forExtensions, int extensionsTaken, int lacking)
    {
        var signed = Enumerable.Repeat(PrinciplesOccasion.BeforeAward, beforeAward)
            .Concat(Enumerable.Repeat(PrinciplesOccasion.Extension, forExtensions)).Select(Assessment).ToList();

        Assert.HasCount(lacking, PrinciplesCheck.Lacking(signed, extensionsTaken));
    }

    private static PrinciplesAssessment Assessment(PrinciplesOccasion occasion, int number) => new()
    {
        ContractId = 1,
        Edition = number + 1,
        Occasion = occasion,
        WhyOutsource = "Capacity",
        WhatStays = "Every decision to detain",
        Limits = "No use of force by private staff",
        Legitimacy = "Uniforms tell staff apart",
        IntegrityAndStandards = "Lay visitors",
        Consultation = "The police and crime panel",
        MayBePublished = true,
        SignedAs = "Chief executive",
        SignedById = "tester",
        SignedAt = new DateTime(2026, 9, 1, 12, 0, 0, DateTimeKind.Utc),
    };
}
