using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Data.PublicCopy;

/// <summary>A reading beside what it is a reading of.</summary>
public sealed record PublicReadingRow(
    string OfficeCode, string Reference, string Code, string Kpi, string? Unit, string Target, DateOnly PeriodStart, DateOnly PeriodEnd,
    double? Value, string? Rating, string Status);

/// <summary>A payment beside the agreement under which it was made.</summary>
public sealed record PublicPaymentRow(string OfficeCode, string Reference, string Title, string PaymentId, DateOnly PaidOn, long AmountPence, string Payee);

/// <summary>The whole tables of the public copy, streamed in a fixed order.</summary>
public static class PublicRows
{
    /// <param name="copy">The public copy.</param>
    /// <param name="office">Only this office's; null for all.</param>
    public static IAsyncEnumerable<PublicContract> Contracts(PublicRegisterDbContext copy, string? office = null) =>
        copy.Contracts.AsNoTracking().Where(row => office == null || row.OfficeCode == office)
            .OrderBy(row => row.OfficeCode).ThenBy(row => row.Reference).AsAsyncEnumerable();

    public static IAsyncEnumerable<PublicSupplier> Suppliers(PublicRegisterDbContext copy, string? office = null) =>
        copy.Suppliers.AsNoTracking()
            .Where(row => office == null || copy.ContractSuppliers.Any(part =>
                part.SupplierId == row.Id && copy.Contracts.Any(contract => contract.Id == part.ContractId && contract.OfficeCode == office)))
            .OrderBy(row => row.Name).ThenBy(row => row.Id).AsAsyncEnumerable();

    public static IAsyncEnumerable<PublicPaymentRow> Payments(PublicRegisterDbContext copy, string? office = null) =>
        copy.Payments.AsNoTracking().OrderBy(row => row.ContractId).ThenBy(row => row.Position)
            .Join(copy.Contracts.Where(row => office == null || row.OfficeCode == office), row => row.ContractId, contract => contract.Id, (row, contract) =>
                new PublicPaymentRow(contract.OfficeCode, contract.Reference, contract.Title, row.PaymentId, row.PaidOn, row.AmountPence, row.Payee))
            .AsAsyncEnumerable();

    public static IAsyncEnumerable<PublicReadingRow> Readings(PublicRegisterDbContext copy, string? office = null) =>
        (from reading in copy.Readings.AsNoTracking()
         join kpi in copy.Kpis on new { reading.ContractId, Position = reading.KpiPosition } equals new { kpi.ContractId, kpi.Position }
         join contract in copy.Contracts on reading.ContractId equals contract.Id
         where office == null || contract.OfficeCode == office
         orderby reading.ContractId, reading.KpiPosition, reading.PeriodStart
         select new PublicReadingRow(
             contract.OfficeCode, contract.Reference, kpi.Code, kpi.Name, kpi.Unit, kpi.Target, reading.PeriodStart, reading.PeriodEnd,
             reading.Value, reading.Rating, reading.Status)).AsAsyncEnumerable();
}
