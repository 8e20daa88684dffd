using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Publication;

namespace ContractOversight.Domain.Tests.Publication;

[TestClass]
public sealed class ModificationTestTests
{
    private static readonly ModificationFacts None = new()
    {
        Key = "m1",
        ValueBeforePence = 1_000_000_00,
        ValueChangePence = 0,
        MaximumTermDays = 1000,
        TermChangeDays = 0,
        ChangesScope = false,
        FavoursSupplier = false,
    };

    [TestMethod]
    [DataRow(ContractSubject.Services, 99_999_99L, false)]
    [DataRow(ContractSubject.Services, 100_000_00L, false)]
    [DataRow(ContractSubject.Services, 100_000_01L, true)]
    [DataRow(ContractSubject.Goods, 101_000_00L, true)]
    [DataRow(ContractSubject.Services, -100_000_00L, false)]
    [DataRow(ContractSubject.Services, -100_000_01L, true)]
    [DataRow(ContractSubject.Works, 149_999_99L, false)]
    [DataRow(ContractSubject.Works, 150_000_00L, false)]
    [DataRow(ContractSubject.Works, 150_000_01L, true)]
    public void A_value_change_needs_a_notice_above_ten_percent_or_fifteen_for_works(ContractSubject subject, long change, bool owed) =>
        Assert.AreEqual(owed, Owed(None with { ValueChangePence = change }, subject));

    [TestMethod]
    [DataRow(99, false)]
    [DataRow(100, false)]
    [DataRow(101, true)]
    [DataRow(-101, true)]
    public void A_term_change_needs_a_notice_above_ten_percent_of_the_maximum_term(int days, bool owed) =>
        Assert.AreEqual(owed, Owed(None with { TermChangeDays = days }));

    [TestMethod]
    [DataRow(100_000_01L, 100, true, false)]
    [DataRow(100_000_00L, 101, true, false)]
    [DataRow(100_000_01L, 101, true, true)]
    [DataRow(100_000_00L, 100, false, false)]
    public void The_literal_reading_needs_both_limits_exceeded_and_the_cautious_one_either(long value, int term, bool cautious, bool literal)
    {
        var change = None with { ValueChangePence = value, TermChangeDays = term };

        Assert.AreEqual(cautious, Owed(change));
        Assert.AreEqual(literal, Owed(change, reading: ModificationReading.Literal));
    }

    [TestMethod]
    [DataRow(null, null)]
    [DataRow(true, true)]
    [DataRow(false, false)]
    public void Six_percent_and_then_five_raise_the_question_whether_they_belong_together(bool? together, bool? owed)
    {
        var first = None with { ValueChangePence = 60_000_00 };
        var second = None with { Key = "m2", ValueBeforePence = 1_060_000_00, ValueChangePence = 50_000_00, CouldHaveBeenMadeWithEarlier = together };

        var answer = ModificationTest.NoticeOwed(second, [first], ContractSubject.Services, ModificationReading.Cautious);

        Assert.AreEqual(owed, answer.Applies);
    }

    [TestMethod]
    public void Small_changes_that_stay_small_together_raise_no_question()
    {
        var first = None with { ValueChangePence = 60_000_00 };
        var second = None with { Key = "m2", ValueBeforePence = 1_060_000_00, ValueChangePence = 40_000_00 };

        Assert.IsFalse(ModificationTest.NoticeOwed(second, [first], ContractSubject.Services, ModificationReading.Cautious).Applies);
    }

    [TestMethod]
    public void A_change_of_supplier_always_needs_a_notice() => Assert.IsTrue(Owed(None with { IsNovation = true }));

    [TestMethod]
    [DataRow(160_000_00L, true)]
    [DataRow(120_000_00L, null)]
    [DataRow(90_000_00L, false)]
    public void An_unknown_subject_matters_only_between_the_two_limits(long change, bool? owed) =>
        Assert.AreEqual(owed, ModificationTest.NoticeOwed(None with { ValueChangePence = change }, [], null, ModificationReading.Cautious).Applies);

    [TestMethod]
    public void A_missing_value_is_asked_for()
    {
        var answer = ModificationTest.NoticeOwed(None with { ValueChangePence = null }, [], ContractSubject.Services, ModificationReading.Cautious);

        Assert.IsNull(answer.Applies);
        Assert.Contains("value", answer.Reason);
    }

    [TestMethod]
    [DataRow(100, false, false, false)]
    [DataRow(101, false, false, true)]
    [DataRow(0, true, false, true)]
    [DataRow(0, false, true, true)]
    [DataRow(0, null, false, null)]
    [DataRow(101, null, null, true)]
    public void A_change_is_substantial_by_term_scope_or_economic_balance(int term, bool? scope, bool? balance, bool? expected) =>
        Assert.AreEqual(expected, ModificationTest.IsSubstantial(None with { TermChangeDays = term, ChangesScope = scope, FavoursSupplier = balance }));

    [TestMethod]
    [DataRow(50_000_00L, 157_719_99L, true)]
    [DataRow(50_000_00L, 157_720_00L, false)]
    [DataRow(50_000_00L, 157_720_01L, false)]
    [DataRow(-50_000_00L, 207_720_00L, true)]
    [DataRow(100_000_01L, 0L, false)]
    public void A_below_threshold_change_stays_within_its_percentage_and_its_sum(long change, long earlier, bool expected) =>
        Assert.AreEqual(expected, ModificationTest.IsBelowThreshold(None with { ValueChangePence = change }, earlier, 207_720_00, ContractSubject.Services));

    [TestMethod]
    public void A_substantial_change_without_a_footing_is_not_permitted()
    {
        var substantial = None with { ChangesScope = true };

        Assert.IsFalse(ModificationTest.Permitted(substantial, false).Applies);
        Assert.IsTrue(ModificationTest.Permitted(substantial with { Schedule8Ground = "para 4" }, false).Applies);
        Assert.IsTrue(ModificationTest.Permitted(None, false).Applies);
        Assert.IsNull(ModificationTest.Permitted(None with { ChangesScope = null }, null).Applies);
    }

    private static bool? Owed(ModificationFacts facts, ContractSubject subject = ContractSubject.Services, ModificationReading reading = ModificationReading.Cautious) =>
        ModificationTest.NoticeOwed(facts, [], subject, reading).Applies;
}
