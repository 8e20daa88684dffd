using System.CommandLine;
using ContractOversight.Web.Hosting;

namespace ContractOversight.Web.Verbs;

internal static class ServeVerb
{
    public static Command Create()
    {
        var verb = new Command("serve", "Serve the site (the default). Settings such as --urls are passed on.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        verb.SetAction((parsed, cancel) => RunAsync([.. parsed.UnmatchedTokens], cancel));
        return verb;
    }

    public static async Task<int> RunAsync(string[] hostArguments, CancellationToken cancel)
    {
        await using var site = Site.Build(hostArguments, isServing: true);
        await Site.PrepareAsync(site.Services, cancel);
        await FirstStart.PrepareAsync(site, cancel);
        await JobServer.StartTimetableAsync(site.Services, cancel);
        await site.RunAsync(cancel);
        return ExitCode.Done;
    }
}
