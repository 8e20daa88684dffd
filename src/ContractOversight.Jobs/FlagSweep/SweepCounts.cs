using ContractOversight.Data.Work;

namespace ContractOversight.Jobs.FlagSweep;

/// <summary>What a sweep of some agreements did.</summary>
public sealed record SweepCounts
{
    public int LookedAt { get; set; }

    public int Raised { get; set; }

    public int Kept { get; set; }

    public int Cleared { get; set; }

    /// <summary>Agreements that some rule could not check.</summary>
    public int Failed { get; set; }

    /// <summary>The first failure, in words for the reader; null when there was none.</summary>
    public string? Message { get; set; }

    internal void AddTo(JobRun run)
    {
        run.LookedAt += LookedAt;
        run.Raised += Raised;
        run.Kept += Kept;
        run.Cleared += Cleared;
        run.Failed += Failed;
        run.Message ??= Message;
    }
}
