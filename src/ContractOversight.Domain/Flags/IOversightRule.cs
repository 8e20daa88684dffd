namespace ContractOversight.Domain.Flags;

/// <summary>One thing to watch for in an agreement; a new rule is one class, one line in <see cref="OversightRules"/>, one test and one page.</summary>
public interface IOversightRule
{
    /// <summary>Stored code: short, lower-case, hyphenated, never reused; also the name of the rule's page.</summary>
    string Code { get; }

    /// <summary>What the rule is called on a page, for instance "Review overdue".</summary>
    string Title { get; }

    /// <summary>What the rule finds in one agreement on one day.</summary>
    /// <param name="facts">Everything known of the agreement.</param>
    /// <param name="tolerances">What the office tolerates.</param>
    /// <param name="today">The UK day for which the truth is worked out.</param>
    /// <returns>No finding when nothing is wrong. Never throws for bad news or missing facts.</returns>
    IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today);

    /// <summary>What put right a flag that is no longer found, for the history.</summary>
    /// <param name="facts">Everything now known of the agreement.</param>
    /// <param name="flag">The flag that is about to be cleared.</param>
    /// <returns>One sentence that names the evidence; never empty, never throws.</returns>
    string Cleared(ContractFacts facts, Flag flag);
}
