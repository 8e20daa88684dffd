namespace ContractOversight.Domain.Performance;

/// <summary>A person's decision that a KPI's baseline starts afresh; nothing in the register rebases by itself.</summary>
/// <param name="From">First day of the new baseline; the period that holds it is the first of a new segment.</param>
/// <param name="ApprovedOn">The day it was approved; before that day it is not known and changes nothing.</param>
/// <param name="Cause">Why the process changed.</param>
/// <param name="ApprovedBy">Who approved it.</param>
public sealed record ApprovedRebase(DateOnly From, DateOnly ApprovedOn, string Cause, string ApprovedBy);
