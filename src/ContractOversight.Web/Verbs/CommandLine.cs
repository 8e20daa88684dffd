using System.CommandLine;

namespace ContractOversight.Web.Verbs;

/// <summary>The verbs of the executable; without one it serves the site.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("ContractOversight: the register of what an office of a Police and Crime Commissioner outsources.")
        {
            ServeVerb.Create(),
            ImportVerb.Create(),
            ExportVerb.Create(),
            SweepVerb.Create(),
            OfficeVerb.Create(),
            UserVerb.Create(),
            SampleVerb.Create(),
            AuditVerb.Create(),
        };

        // Settings such as --urls belong to the host, not to us.
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, cancel) => ServeVerb.RunAsync([.. parsed.UnmatchedTokens], cancel));
        return root.Parse(args).InvokeAsync();
    }
}
