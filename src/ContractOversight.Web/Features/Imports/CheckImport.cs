using ContractOversight.Data;
using ContractOversight.Data.Intake;
using ContractOversight.Data.Work;
using ContractOversight.Jobs.Intake;
using ContractOversight.Jobs.Work;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Imports;

/// <summary>Works out what a file would do, saving none of it, and keeps the answer for the person who asked.</summary>
internal sealed class CheckImport(OversightDbContext db, ImportWork work) : IWorkHandler
{
    public const string WorkKind = "import-check";

    public string Kind => WorkKind;

    public async Task HandleAsync(WorkItem item, CancellationToken cancel)
    {
        if (await work.RunAsync(item, ImportState.Checking, cancel) is not var (checkedImport, report))
        {
            return;
        }

        var import = await db.Imports.SingleAsync(row => row.Id == checkedImport.Id, cancel);
        import.Mapping = ImportFindings.Of(report, ImportFindings.FromJson(import.Mapping).Given).ToJson();
        import.Report = report.ToJson();
        import.RowsDone = report.Rows;
        import.State = ImportState.Checked;
        await db.SaveChangesAsync(cancel);
    }
}
