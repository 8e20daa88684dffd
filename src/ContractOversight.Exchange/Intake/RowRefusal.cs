namespace ContractOversight.Exchange.Intake;

/// <summary>One reason why a row was refused; a row with several faults has several.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Row">The row number that a spreadsheet shows.</param>
/// <param name="Column">The heading of the column; the field's name where the file has no such column.</param>
/// <param name="Value">What the cell says, cut after 200 characters; empty where blank.</param>
/// <param name="Reason">What is wrong and what to do, in plain words.</param>
public sealed record RowRefusal(string Sheet, int Row, string Column, string Value, string Reason);
