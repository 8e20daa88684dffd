namespace ContractOversight.Web.Hosting;

/// <summary>How this process does background work.</summary>
public sealed class JobOptions
{
    public const string Section = "Jobs";

    /// <summary>False for a process that only serves pages.</summary>
    public bool RunInBackground { get; init; } = true;
}
