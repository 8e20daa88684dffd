using ContractOversight.Domain.Publication;

namespace ContractOversight.Data.PublicCopy;

/// <summary>The tables that the public can download. Headings are part of the address book of other people's sheets and do not change.</summary>
public static class PublicTables
{
    private const int Wide = 60;

    public static PublicationTable<PublicContract> Contracts { get; } = new("contracts", "Published contracts", column =>
    [
        column.Text("Office", "Code of the office that published it.", row => row.OfficeCode),
        column.Text("Office name", "Name of the office.", row => row.OfficeName),
        column.Text("Reference", "The office's own reference, unique within the office.", row => row.Reference),
        column.Text("Ocid", "Open Contracting identifier of the contracting process.", row => row.Ocid),
        column.Text("Title", "What the agreement is called.", row => row.Title, Wide),
        column.Text("Summary", "What it is for, in plain English.", row => row.Summary, Wide),
        column.Text("Description", "What is bought, funded or agreed.", row => row.Description, Wide),
        column.Text("Kind", "Contract, framework, call-off, grant, collaboration, sponsorship or charged service.", row => row.Kind),
        column.Text("Contracting party", "Which corporation sole signs.", row => row.Party),
        column.Text("Category", "The office's own category.", row => row.Category),
        column.Text("CPV code", "Common Procurement Vocabulary code without its check digit.", row => row.Cpv),
        column.Text("Suppliers", "Names, with a semicolon between.", row => row.Suppliers, Wide),
        column.Pounds("Value", "Today's value over the whole term; empty when not known or withheld.", row => row.ValuePence),
        column.YesNo("Value includes VAT", "Whether the value includes VAT; empty when not known.", row => row.ValueIncludesVat),
        column.Pounds("Annual value", "Value of one year.", row => row.AnnualPence),
        column.Pounds("Estimated value", "Value estimated before the procurement, VAT included.", row => row.EstimatedPence),
        column.Pounds("Paid", "The sum of the payments published; empty when none are.", row => row.PaidPence),
        column.Day("Signed on", "The day the last party signed.", row => row.SignedOn),
        column.Day("Starts on", "First day of the service.", row => row.StartsOn),
        column.Day("Ends on", "Last day of the term in force.", row => row.EndsOn),
        column.Day("Latest end", "Last day if every extension still open is taken.", row => row.LatestEndsOn),
        column.Text("Extensions", "Options to extend and what became of them.", row => row.Extensions),
        column.Count("Notice months", "Calendar months of notice.", row => row.NoticeMonths),
        column.Day("Terminated on", "The day it was ended before its term.", row => row.TerminatedOn),
        column.Day("Next review", "The day by which the office reviews it next.", row => row.NextReviewDue),
        column.Text("Route", "How it was procured.", row => row.Route),
        column.Text("Direct award ground", "Why it was awarded directly.", row => row.DirectAwardGround),
        column.Count("Bids", "Tenders received.", row => row.Bids),
        column.Text("Value for money", "Why it was thought good value for money.", row => row.ValueForMoney, Wide),
        column.Count("Parts withheld", "How many parts are withheld; the contract's page says which and why.", row => row.Withheld),
        column.Instant("First published", "When it was first published.", row => row.FirstPublishedAt),
        column.Instant("Last published", "When its latest release was written.", row => row.PublishedAt),
        column.Text("Release", "Identifier of the latest release.", row => row.ReleaseId),
    ]);

    /// <summary>The columns that freedom of information requests ask for again and again.</summary>
    public static PublicationTable<PublicContract> FoiContracts { get; } = new("foi-contracts", "Contracts in the columns that information requests ask for", column =>
    [
        column.Text("Reference", "The office's own reference.", row => row.Reference),
        column.Text("Title", "What the agreement is called.", row => row.Title, Wide),
        column.Text("Category", "The office's own category.", row => row.Category),
        column.Text("Supplier", "Names, with a semicolon between.", row => row.Suppliers, Wide),
        column.Pounds("Spend", "The sum of the payments published; empty when none are.", row => row.PaidPence),
        column.Count("Duration months", "Whole months from the start to the end of the term in force.", Months),
        column.Text("Extensions", "Options to extend and what became of them.", row => row.Extensions),
        column.Day("Start date", "First day.", row => row.StartsOn),
        column.Day("Expiry date", "Last day of the term in force, or the day it was ended.", row => row.TerminatedOn ?? row.EndsOn),
        column.Day("Review date", "The day by which the office reviews it next.", row => row.NextReviewDue),
        column.Text("Description", "What it is for.", row => row.Summary ?? row.Description, Wide),
        column.Text("Owner", "The office answerable for it, with its mailbox; never a person.", Owner, Wide),
        column.Text("CPV code", "Common Procurement Vocabulary code.", row => row.Cpv),
    ]);

    public static PublicationTable<PublicSupplier> Suppliers { get; } = new("suppliers", "Suppliers of published contracts", column =>
    [
        column.Text("Id", "Identifier in releases and in addresses.", row => row.Id),
        column.Text("Name", "Name as the newest release has it.", row => row.Name, Wide),
        column.Text("Scheme", "The list the number comes from: GB-COH is Companies House, GB-CHC the Charity Commission.", row => row.Scheme),
        column.Text("Number", "Company or charity number.", row => row.Number),
        column.YesNo("Small or medium", "Whether it is a small or medium-sized enterprise.", row => row.IsSmallOrMedium),
        column.YesNo("Voluntary", "Whether it is a voluntary, community or social enterprise.", row => row.IsVoluntary),
        column.Count("Contracts", "Published agreements it is a supplier of.", row => row.Contracts),
    ]);

    public static PublicationTable<PublicPaymentRow> Payments { get; } = new("payments", "Payments under published contracts", column =>
    [
        column.Text("Office", "Code of the office.", row => row.OfficeCode),
        column.Text("Reference", "The contract's reference.", row => row.Reference),
        column.Text("Title", "The contract's title.", row => row.Title, Wide),
        column.Text("Payment", "Identifier of the payment in the release.", row => row.PaymentId),
        column.Day("Paid on", "The day it was paid.", row => row.PaidOn),
        column.Pounds("Amount", "Pounds paid; negative for a credit.", row => row.AmountPence),
        column.Text("Payee", "Who was paid.", row => row.Payee, Wide),
    ]);

    public static PublicationTable<PublicReadingRow> Readings { get; } = new("readings", "KPI readings of published contracts", column =>
    [
        column.Text("Office", "Code of the office.", row => row.OfficeCode),
        column.Text("Reference", "The contract's reference.", row => row.Reference),
        column.Text("KPI code", "The KPI's code within the contract.", row => row.Code),
        column.Text("KPI", "The KPI's name.", row => row.Kpi, Wide),
        column.Text("Unit", "Unit of the figure.", row => row.Unit),
        column.Text("Target", "What was agreed.", row => row.Target),
        column.Day("Period start", "First day of the period.", row => row.PeriodStart),
        column.Day("Period end", "Last day of the period.", row => row.PeriodEnd),
        column.Number("Value", "The figure; empty when none was given.", row => row.Value),
        column.Text("Rating", "The rating of the period; empty when it cannot be rated.", row => row.Rating),
        column.Text("Status", "received, missing (its day has passed) or awaited.", row => row.Status),
    ]);

    private static string Owner(PublicContract row) => row.Contact is null ? row.OfficeName : $"{row.OfficeName} ({row.Contact})";

    private static long? Months(PublicContract row) => row.StartsOn is { } start && (row.TerminatedOn ?? row.EndsOn) is { } end && end >= start
        ? ((end.AddDays(1).Year - start.Year) * 12) + end.AddDays(1).Month - start.Month - (end.AddDays(1).Day < start.Day ? 1 : 0)
        : null;
}
