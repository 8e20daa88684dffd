using System.CommandLine;
using ContractOversight.Web.Hosting;

namespace ContractOversight.Web.Verbs;

internal static class SampleVerb
{
    public static Command Create()
    {
        var load = new Command("load", "Load the fictitious sample office and the historic examples, with sign-ins for each role. For development only.");
        load.SetAction((_, cancel) => VerbHost.RunAsync(LoadAsync, cancel));
        return new Command("sample", "Made-up data to try the register with.") { load };
    }

    private static async Task<int> LoadAsync(IServiceProvider services, CancellationToken cancel)
    {
        if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            throw new VerbRefusedException(
                "The sample office brings sign-ins with a known password, so it is loaded in development only. Set DOTNET_ENVIRONMENT=Development to load it.");
        }

        var loaded = await FirstStart.LoadSampleAsync(services, cancel);
        Console.WriteLine(loaded ? "Loaded the sample office." : "The sample office is already there; nothing was changed.");
        return ExitCode.Done;
    }
}
