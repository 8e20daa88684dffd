using System.CommandLine;
using System.Globalization;
using ContractOversight.Data;
using ContractOversight.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Verbs;

internal static class AuditVerb
{
    public static Command Create()
    {
        var verify = new Command("verify", "Check that no entry of the audit trail was altered, added or removed by hand.");
        verify.SetAction((_, cancel) => VerbHost.RunAsync(VerifyAsync, cancel));
        return new Command("audit", "The audit trail.") { verify };
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<OversightDbContext>();
        var broken = 0;
        await foreach (var found in AuditChain.VerifyAsync(db, cancel))
        {
            broken++;
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Entry {found.EntryId}: {found.Reason}"));
        }

        var entries = await db.AuditEntries.CountAsync(cancel);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entries} entries checked, {broken} broken."));
        return broken == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
