namespace ContractOversight.TestKit;

/// <summary>What a published file holds, counted without the importer (ControlTotals.md of the Exchange tests says how).</summary>
/// <param name="Path">The file, below its folder of the shared data.</param>
/// <param name="Rows">Every source row.</param>
/// <param name="Accepted">Rows with a record.</param>
/// <param name="Refused">Rows with a fault.</param>
/// <param name="Ignored">Blank rows, headings, totals and notes.</param>
/// <param name="TotalPence">The sum of the money column over the accepted rows.</param>
public sealed record ControlTotal(string Path, int Rows, int Accepted, int Refused, int Ignored, long TotalPence)
{
    public override string ToString() => Path;
}
