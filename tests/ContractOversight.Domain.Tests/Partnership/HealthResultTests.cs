using System.Security.Cryptography;
using System.Text;
using ContractOversight.Domain.Partnership;

namespace ContractOversight.Domain.Tests.Partnership;

[TestClass]
public sealed class HealthResultTests
{
    // An edition that people have answered is never altered. A new edition adds a line here; it changes none.
    private static readonly string[] Frozen = ["0E6294227AC6721A"];

    [TestMethod]
    [DataRow(2, null)]
    [DataRow(3, 4.0)]
    [DataRow(4, 4.0)]
    public void A_side_with_fewer_than_three_answers_is_hidden(int answers, double? median)
    {
        var result = Of([.. Enumerable.Repeat(4, answers)], [1, 1, 1]);

        Assert.AreEqual(median, result.Client.Median);
        Assert.AreEqual(answers, result.Client.Answers);
        Assert.AreEqual(median is null ? null : 3.0, result.Gap);
    }

    [TestMethod]
    public void The_middle_answer_counts_and_one_outlier_does_not_move_it()
    {
        var result = Of([5, 5, 5, 1], [2, 3, 3, 4]);

        Assert.AreEqual(5.0, result.Client.Median);
        Assert.AreEqual(3.0, result.Provider.Median);
        Assert.AreEqual(2.0, result.Gap);
    }

    [TestMethod]
    public void Each_factor_is_counted_by_itself()
    {
        var other = HealthQuestionnaire.Latest.Factors[1];

        var results = HealthResult.Of(HealthQuestionnaire.Latest, Answers(RelationSide.Client, [5, 5, 5]).Append(Answer(RelationSide.Client, other.Code, 1)));

        Assert.AreEqual(3, results[0].Client.Answers);
        Assert.AreEqual(1, results[1].Client.Answers);
        Assert.HasCount(HealthQuestionnaire.Latest.Factors.Count, results);
    }

    [TestMethod]
    public void No_edition_is_altered_once_people_have_answered_it()
    {
        var prints = HealthQuestionnaire.All.Select(edition => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\n', edition.Factors.Select(factor => $"{factor.Code}|{factor.Group}|{factor.Statement}")))))[..16]).ToArray();

        Assert.AreEqual(string.Join(", ", Frozen), string.Join(", ", prints));
    }

    [TestMethod]
    public void Editions_are_numbered_from_one_and_no_factor_is_asked_twice()
    {
        foreach (var (edition, place) in HealthQuestionnaire.All.Select((edition, place) => (edition, place)))
        {
            Assert.AreEqual(place + 1, edition.Edition);
            Assert.AreAllDistinct(edition.Factors.Select(factor => factor.Code));
            Assert.IsTrue(edition.Factors.All(factor => factor.Code.Length <= HealthFactor.CodeMaxLength));
        }
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(-1)]
    [DataRow(1000)]
    public void An_edition_that_does_not_exist_is_refused(int edition) =>
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => HealthQuestionnaire.Of(edition));

    private static HealthResult Of(int[] client, int[] provider) => HealthResult.Of(
        HealthQuestionnaire.Latest, [.. Answers(RelationSide.Client, client), .. Answers(RelationSide.Provider, provider)])[0];

    private static IEnumerable<HealthAnswer> Answers(RelationSide side, int[] scores) =>
        scores.Select(score => Answer(side, HealthQuestionnaire.Latest.Factors[0].Code, score));

    private static HealthAnswer Answer(RelationSide side, string code, int score) =>
        new() { ContractId = 1, CheckId = 1, Side = side, FactorCode = code, Score = score };
}
