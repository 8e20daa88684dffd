using ContractOversight.Domain.Flags;
using CsCheck;

namespace ContractOversight.Domain.Tests.Flags;

[TestClass]
public sealed class FlagReconcilerTests
{
    private static readonly Gen<Finding[]> Findings = Gen.Select(Gen.Int[1, 4], Gen.Int[1, 4])
        .Select((rule, subject) => new Finding($"rule-{rule}", $"contract:{subject}", Severity.Act, "Found.")).Array[0, 20];

    [TestMethod]
    public void What_no_flag_stands_for_is_raised() =>
        Assert.HasCount(1, FlagReconciler.Reconcile([new Finding("a", "contract:1", Severity.Act, "Found.")], []).Raise);

    [TestMethod]
    public void What_is_found_again_is_kept()
    {
        var flag = Make.Flag(1, ruleCode: "a");

        var outcome = FlagReconciler.Reconcile([new Finding("a", "contract:1", Severity.Urgent, "Found again.")], [flag]);

        Assert.AreSame(flag, outcome.Keep.Single().Flag);
        Assert.IsEmpty(outcome.Raise);
        Assert.IsEmpty(outcome.Clear);
    }

    [TestMethod]
    public void What_is_no_longer_found_is_cleared()
    {
        var flag = Make.Flag(1, ruleCode: "a");

        Assert.AreSame(flag, FlagReconciler.Reconcile([], [flag]).Clear.Single());
    }

    [TestMethod]
    public void The_same_finding_twice_raises_one_flag()
    {
        var finding = new Finding("a", "contract:1", Severity.Act, "Found.");

        Assert.HasCount(1, FlagReconciler.Reconcile([finding, finding], []).Raise);
    }

    [TestMethod]
    public void A_second_reconciliation_changes_nothing_whatever_was_found_and_open() => Gen.Select(Findings, Findings).Sample((before, now) =>
    {
        var open = After(FlagReconciler.Reconcile(before, []));
        var after = After(FlagReconciler.Reconcile(now, open));

        var again = FlagReconciler.Reconcile(now, after);

        return again.Raise.Count == 0 && again.Clear.Count == 0 && again.Keep.Count == after.Count
            && after.Count == now.Select(finding => (finding.RuleCode, finding.SubjectKey)).Distinct().Count();
    });

    private static List<Flag> After(Reconciliation outcome) =>
    [
        .. outcome.Keep.Select(kept => kept.Flag),
        .. outcome.Raise.Select(finding => Make.Flag(1, ruleCode: finding.RuleCode, subjectKey: finding.SubjectKey)),
    ];
}
