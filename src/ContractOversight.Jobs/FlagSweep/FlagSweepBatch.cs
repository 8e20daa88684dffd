using ContractOversight.Data;
using ContractOversight.Domain.Flags;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ContractOversight.Jobs.FlagSweep;

/// <summary>Asks the rules about some agreements and saves what they say as flags, in one transaction.</summary>
public sealed partial class FlagSweepBatch(OversightDbContext db, IReadOnlyList<IOversightRule> rules, Tolerances tolerances, ILogger<FlagSweepBatch> log)
{
    /// <param name="batch">Facts of agreements that follow one another.</param>
    /// <param name="asOf">The UK day.</param>
    /// <param name="beforeSave">Records the counts in the same transaction; called once.</param>
    /// <param name="cancel">Stops before anything of the batch is saved.</param>
    internal async Task<SweepCounts> RunAsync(IReadOnlyList<ContractFacts> batch, DateOnly asOf, Action<SweepCounts>? beforeSave, CancellationToken cancel)
    {
        var (first, last) = (batch[0].Contract.Id, batch[^1].Contract.Id);
        var open = (await db.Flags.Where(flag => flag.ClearedOn == null && flag.ContractId >= first && flag.ContractId <= last)
            .ToListAsync(cancel)).ToLookup(flag => flag.ContractId);
        var counts = new SweepCounts();
        foreach (var facts in batch)
        {
            counts.LookedAt++;
            var (findings, failedRules) = Ask(facts, asOf, counts);

            // What could not be checked is neither raised nor cleared.
            var known = open[facts.Contract.Id].Where(flag => !failedRules.Contains(flag.RuleCode));
            Apply(FlagReconciler.Reconcile(findings, known), facts, asOf, counts);
        }

        beforeSave?.Invoke(counts);
        await db.SaveChangesAsync(cancel);
        return counts;
    }

    // A rule that trips over one agreement's facts must hide neither its other flags nor any other agreement's; the run is then reported as partial.
    private (List<Finding> Findings, HashSet<string> FailedRules) Ask(ContractFacts facts, DateOnly asOf, SweepCounts counts)
    {
        var findings = new List<Finding>();
        var failed = new HashSet<string>();
        foreach (var rule in rules)
        {
            try
            {
                findings.AddRange([.. rule.Check(facts, tolerances, asOf)]);
            }
#pragma warning disable CA1031 // Whatever a rule throws is this one agreement's failure.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                failed.Add(rule.Code);
                counts.Message ??= $"Agreement {facts.Contract.Reference} could not be checked for “{rule.Title}”: {failure.Message}";
                LogFailure(log, failure, rule.Code, facts.Contract.Id);
            }
        }

        counts.Failed += failed.Count > 0 ? 1 : 0;
        return (findings, failed);
    }

    private void Apply(Reconciliation what, ContractFacts facts, DateOnly asOf, SweepCounts counts)
    {
        db.Flags.AddRange(what.Raise.Select(finding => Raise(finding, facts, asOf)));
        foreach (var (flag, finding) in what.Keep)
        {
            flag.Severity = finding.Severity;
            flag.Sentence = finding.Sentence;
            flag.Due = finding.Due;
            flag.Since = finding.Since;
        }

        foreach (var flag in what.Clear)
        {
            flag.ClearedOn = asOf;
            flag.ClearedBecause = rules.FirstOrDefault(rule => rule.Code == flag.RuleCode)?.Cleared(facts, flag) ?? "This is no longer watched for.";
        }

        counts.Raised += what.Raise.Count;
        counts.Kept += what.Keep.Count;
        counts.Cleared += what.Clear.Count;
    }

    private static Flag Raise(Finding finding, ContractFacts facts, DateOnly asOf) => new()
    {
        OfficeId = facts.Contract.OfficeId,
        ContractId = facts.Contract.Id,
        KpiId = finding.KpiId,
        RuleCode = finding.RuleCode,
        SubjectKey = finding.SubjectKey,
        Severity = finding.Severity,
        Sentence = finding.Sentence,
        Due = finding.Due,
        Since = finding.Since,
        OpenedOn = asOf,
    };

    [LoggerMessage(LogLevel.Error, "The rule {RuleCode} could not check agreement {ContractId}")]
    private static partial void LogFailure(ILogger log, Exception failure, string ruleCode, int contractId);
}
