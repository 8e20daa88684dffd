namespace ContractOversight.Domain.Flags;

/// <summary>Compares what the rules find today with the flags that are open.</summary>
public static class FlagReconciler
{
    /// <summary>
    /// Says which findings raise a flag, which flags stay and which are cleared. Running it again on its own outcome raises
    /// and clears nothing.
    /// </summary>
    /// <param name="findings">Today's findings of every rule for the subjects in hand; a second one with the same rule and subject is dropped.</param>
    /// <param name="open">The open flags of the same subjects.</param>
    /// <returns>What to do; never throws.</returns>
    public static Reconciliation Reconcile(IEnumerable<Finding> findings, IEnumerable<Flag> open)
    {
        var flags = open.ToDictionary(flag => (flag.RuleCode, flag.SubjectKey));
        var raise = new List<Finding>();
        var keep = new List<(Flag Flag, Finding Finding)>();
        var seen = new HashSet<(string, string)>();
        foreach (var finding in findings)
        {
            var key = (finding.RuleCode, finding.SubjectKey);
            if (!seen.Add(key))
            {
                continue;
            }

            if (flags.Remove(key, out var flag))
            {
                keep.Add((flag, finding));
            }
            else
            {
                raise.Add(finding);
            }
        }

        return new Reconciliation(raise, keep, [.. flags.Values]);
    }
}

/// <summary>What a sweep has to do about flags.</summary>
/// <param name="Raise">Findings that no open flag stands for.</param>
/// <param name="Keep">Open flags that are found again, with what is found now.</param>
/// <param name="Clear">Open flags that are no longer found.</param>
public sealed record Reconciliation(
    IReadOnlyList<Finding> Raise,
    IReadOnlyList<(Flag Flag, Finding Finding)> Keep,
    IReadOnlyList<Flag> Clear);
