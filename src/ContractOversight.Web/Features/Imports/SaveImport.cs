using ContractOversight.Data.Intake;
using ContractOversight.Data.Work;
using ContractOversight.Jobs.Work;

namespace ContractOversight.Web.Features.Imports;

/// <summary>Saves a confirmed file, whole or not at all.</summary>
internal sealed class SaveImport(ImportWork work) : IWorkHandler
{
    public const string WorkKind = "import-save";

    public string Kind => WorkKind;

    public async Task HandleAsync(WorkItem item, CancellationToken cancel) => await work.RunAsync(item, ImportState.Saving, cancel);
}
