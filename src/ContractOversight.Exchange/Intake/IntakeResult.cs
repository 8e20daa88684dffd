namespace ContractOversight.Exchange.Intake;

/// <summary>Everything that a file gave, held in memory; for files of up to some hundred thousand rows.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="Records">The accepted records in the order of the file.</param>
/// <param name="Refusals">Every reason for refusing a row.</param>
/// <param name="Ignored">Every row that holds no record.</param>
/// <param name="Tally">The account.</param>
public sealed record IntakeResult<T>(IReadOnlyList<T> Records, IReadOnlyList<RowRefusal> Refusals, IReadOnlyList<IgnoredRow> Ignored, IntakeTally Tally)
    where T : class;
