using ContractOversight.Data;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Publication;
using ContractOversight.Exchange.Formats;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Performance;

/// <summary>A sheet to be filled in with readings: one row for each period of each KPI for which none has been returned.</summary>
internal sealed class ReadingTemplate(OversightDbContext db)
{
    private const int PeriodCount = 12;

    private static readonly PublicationTable<Row> Sheet = new("readings", "KPI readings", column =>
    [
        column.Text("Contract reference", "The agreement. Leave it as it is.", row => row.Contract),
        column.Text("KPI code", "The KPI. Leave it as it is.", row => row.Code),
        column.Text("KPI", "What is measured.", row => row.Name, 40),
        column.Day("Period start", "First day of the period measured. Leave it as it is.", row => row.PeriodStart),
        column.Day("Period end", "Last day of the period measured.", row => row.PeriodEnd),
        column.Text("Unit", "What the value is counted in.", row => row.Unit),
        column.Number("Value", "The value measured, unrounded.", _ => null),
        column.Number("Numerator", "The number that counted, where the KPI is a share.", _ => null),
        column.Number("Denominator", "What it is out of, where the KPI is a share.", _ => null),
        column.Text("Note", "A remark, if there is one.", _ => null, 40),
    ]);

    public static IExportFormat Format { get; } = ExportFormats.Find("xlsx")!;

    public async Task WriteAsync(ContractHeader contract, IReadOnlyList<KpiFacts> kpis, DateOnly today, Stream destination, CancellationToken cancel)
    {
        var office = await db.Offices.Where(row => row.Id == contract.OfficeId).Select(row => row.Name).SingleAsync(cancel);
        var notes = new TableNotes
        {
            What = $"Readings to be returned for {contract.Reference}: {contract.Title}. Fill in the value of each row and send the file back.",
            Publisher = office,
            Source = "the office's register of contracts",
            AsOf = today,
            ProducedOn = today,
            Licence = "A working file of the office",
            LicenceAddress = "not for publication",
        };
        await Format.WriteAsync(Sheet, notes, Rows(contract, kpis, today).ToAsyncEnumerable(), destination, cancel);
    }

    private static IEnumerable<Row> Rows(ContractHeader contract, IReadOnlyList<KpiFacts> kpis, DateOnly today) =>
        from facts in kpis
        let returned = facts.Readings.Where(reading => reading.Value is not null).Select(reading => reading.PeriodStart).ToHashSet()
        from period in facts.EndedPeriods(today).TakeLast(PeriodCount)
        where !returned.Contains(period.Start)
        select new Row(contract.Reference, facts.Kpi.Code, facts.Kpi.Name, period.Start, period.End, facts.VersionFor(period.Start).Unit);

    private sealed record Row(string Contract, string Code, string Name, DateOnly PeriodStart, DateOnly PeriodEnd, string Unit);
}
