namespace ContractOversight.Domain.Flags;

/// <summary>Somebody named for an agreement has left: the work they did for it has no hands.</summary>
public sealed class OrphanedRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => "orphaned";

    /// <inheritdoc />
    public string Title => "Named person has left";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        var contract = facts.Contract;
        (string Role, string? Id)[] named =
            [("senior owner", contract.SeniorOwnerId), ("contract manager", contract.ContractManagerId), ("deputy", contract.DeputyId)];
        var gone = named.Where(person => person.Id is { } id && facts.LeaversAmongOwners.Contains(id)).Select(person => person.Role).ToList();
        if (gone.Count == 0 || facts.IsOverOn(today))
        {
            yield break;
        }

        var isAnybodyLeft = named.Any(person => person.Id is { } id && !facts.LeaversAmongOwners.Contains(id));
        yield return new Finding(
            Code, $"contract:{contract.Id}", isAnybodyLeft ? Severity.Act : Severity.Urgent,
            $"The {string.Join(" and the ", gone)} no longer {(gone.Count == 1 ? "has" : "have")} access" + (isAnybodyLeft ? "." : "; nobody who is named for it does."));
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) => "Everybody named for the agreement has access, or the agreement is over.";
}
