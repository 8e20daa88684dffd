using ContractOversight.Domain.Contracts;

namespace ContractOversight.Jobs.Intake;

/// <summary>What an import does to a record that people have already signed off.</summary>
internal static class RecordProgress
{
    /// <summary>A record that was ready or approved goes back to draft when a file changes it: nobody has approved what it now says.</summary>
    public static void Lapse(Contract contract, RowOutcome outcome)
    {
        if (outcome == RowOutcome.Updated && contract.State is RecordState.Ready or RecordState.Approved)
        {
            contract.State = RecordState.Draft;
            contract.ApprovedById = null;
            contract.ApprovedAt = null;
        }
    }
}
