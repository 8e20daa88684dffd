namespace ContractOversight.Exchange.Intake;

/// <summary>One row that holds no record: blank, a title, a heading, a total or a note.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Row">The row number that a spreadsheet shows.</param>
/// <param name="Reason">Why it holds no record, in plain words.</param>
public sealed record IgnoredRow(string Sheet, int Row, string Reason);
