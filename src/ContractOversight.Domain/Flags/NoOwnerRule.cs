using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Flags;

/// <summary>A live agreement has no senior owner or no contract manager.</summary>
public sealed class NoOwnerRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => "no-owner";

    /// <inheritdoc />
    public string Title => "Nobody named";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        var contract = facts.Contract;
        var missing = (contract.SeniorOwnerId, contract.ContractManagerId) switch
        {
            (null, null) => "a senior owner and a contract manager",
            (null, _) => "a senior owner",
            (_, null) => "a contract manager",
            _ => null,
        };
        if (missing is not null && contract.State != RecordState.Draft && facts.TermOn(today).Status == TermStatus.Live)
        {
            yield return new Finding(
                Code, $"contract:{contract.Id}", Severity.Act, $"The agreement is live and has to have {missing}.", Since: contract.StartsOn);
        }
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) => facts.Contract is { SeniorOwnerId: not null, ContractManagerId: not null }
        ? "A senior owner and a contract manager are named."
        : "The agreement is no longer live.";
}
