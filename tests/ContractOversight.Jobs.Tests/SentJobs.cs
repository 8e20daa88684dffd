using Hangfire;
using Hangfire.Common;
using Hangfire.States;

namespace ContractOversight.Jobs.Tests;

/// <summary>A job server's letter box that nobody empties.</summary>
internal sealed class SentJobs : IBackgroundJobClient
{
    public List<Job> Jobs { get; } = [];

    public string Create(Job job, IState state)
    {
        Jobs.Add(job);
        return "1";
    }

    public bool ChangeState(string jobId, IState state, string expectedState) => false;
}
