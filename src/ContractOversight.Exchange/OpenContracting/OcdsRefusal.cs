namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A release or record that was not taken, or one left aside on purpose.</summary>
/// <param name="Index">Its place in the file, counted from 0 through all packages.</param>
/// <param name="Ocid">Its Open Contracting ID; null where it has none.</param>
/// <param name="Path">Where the fault is, such as "awards[0].value.amount"; empty for the whole item.</param>
/// <param name="Reason">What is wrong and what to do, for a person.</param>
public sealed record OcdsRefusal(int Index, string? Ocid, string Path, string Reason);
