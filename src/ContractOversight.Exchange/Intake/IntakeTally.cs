namespace ContractOversight.Exchange.Intake;

/// <summary>The running account of a file: rows = accepted + refused + ignored, at every moment.</summary>
public sealed class IntakeTally
{
    private readonly List<string> _notes = [];

    /// <summary>Source rows read so far.</summary>
    public int Rows => Accepted + Refused + Ignored;

    /// <summary>Source rows accepted so far.</summary>
    public int Accepted { get; internal set; }

    /// <summary>Source rows refused so far, each counted once however many faults it has.</summary>
    public int Refused { get; internal set; }

    /// <summary>Source rows that hold no record: blank, title, heading, total, note.</summary>
    public int Ignored { get; internal set; }

    /// <summary>The sum of the money column over the accepted rows, in pence.</summary>
    public long TotalPence { get; internal set; }

    /// <summary>How many groups of accepted rows are the same in every recognised column; each row of them is kept.</summary>
    public int IdenticalGroups { get; internal set; }

    /// <summary>How many rows those groups hold.</summary>
    public int IdenticalRows { get; internal set; }

    /// <summary>How many accepted amounts held a fraction of a penny and were rounded to the nearest penny, half away from zero.</summary>
    public int RoundedAmounts { get; internal set; }

    /// <summary>Accepted rows that name no supplier.</summary>
    public int RowsWithoutSupplier { get; internal set; }

    /// <summary>Things a person should know that stopped nothing.</summary>
    public IReadOnlyList<string> Notes => _notes;

    internal void Note(string note)
    {
        if (!_notes.Contains(note))
        {
            _notes.Add(note);
        }
    }
}
