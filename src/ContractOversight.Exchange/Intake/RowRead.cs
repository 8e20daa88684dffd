namespace ContractOversight.Exchange.Intake;

/// <summary>What became of one source row: exactly one of accepted, refused and ignored.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Row">The row number that a spreadsheet shows.</param>
/// <param name="Accepted">The record; null where the row was refused or ignored.</param>
/// <param name="Refusals">Why it was refused; empty where it was not.</param>
/// <param name="Ignored">Why it was ignored; null where it was not.</param>
public sealed record RowRead<T>(string Sheet, int Row, T? Accepted, IReadOnlyList<RowRefusal> Refusals, IgnoredRow? Ignored)
    where T : class
{
    internal static RowRead<T> Accept(string sheet, int row, T record) => new(sheet, row, record, [], null);

    internal static RowRead<T> Refuse(string sheet, int row, IReadOnlyList<RowRefusal> refusals) => new(sheet, row, null, refusals, null);

    internal static RowRead<T> Ignore(string sheet, int row, string reason) => new(sheet, row, null, [], new(sheet, row, reason));
}
