using ContractOversight.Domain.Parties;
using ContractOversight.Domain.Publication;
using ContractOversight.Web.Features.Contracts;

namespace ContractOversight.Web.Verbs;

/// <summary>The register's own tables as an office exports them for itself.</summary>
internal static class RegisterTables
{
    public static PublicationTable<ContractRow> Contracts { get; } = new("register-contracts", "Agreements in the register", column =>
    [
        column.Text("Office", "Code of the office.", row => row.Office),
        column.Text("Reference", "The office's own reference.", row => row.Contract.Reference),
        column.Text("Title", "What it is called.", row => row.Contract.Title),
        column.Text("State", "How far the record has come.", row => ContractWords.Of(row.Contract.State)),
        column.Text("Kind", "Kind of agreement.", row => ContractWords.Of(row.Contract.Kind)),
        column.Text("Category", "The office's own category.", row => row.Contract.Category),
        column.Text("CPV code", "Common Procurement Vocabulary code.", row => row.Contract.CpvCode),
        column.Text("Suppliers", "Names, with a semicolon between.", row => row.Suppliers),
        column.Text("Description", "What is bought.", row => row.Contract.Description),
        column.Pounds("Awarded value", "Value at award.", row => row.Contract.AwardedValuePence),
        column.Pounds("Current value", "Value after every variation.", row => row.Contract.CurrentValuePence),
        column.Pounds("Annual value", "Value of one year.", row => row.Contract.AnnualValuePence),
        column.YesNo("Value includes VAT", "Whether these values include VAT.", row => row.Contract.ValueIncludesVat),
        column.Pounds("Estimated value", "Estimated value, VAT included.", row => row.Contract.EstimatedValuePence),
        column.Day("Signed on", "Day the last party signed.", row => row.Contract.SignedOn),
        column.Day("Starts on", "First day.", row => row.Contract.StartsOn),
        column.Day("Ends on", "Last day of the term in force.", row => row.Contract.EndsOn),
        column.Day("Next review", "Day by which the next review is held.", row => row.Contract.NextReviewDue),
        column.Day("Terminated on", "Day on which it was ended early.", row => row.Contract.TerminatedOn),
        column.Text("Route", "How it was procured.", row => ContractWords.Of(row.Contract.Route)),
        column.Text("Ocid", "Open Contracting identifier.", row => row.Contract.Ocid),
        column.Text("Source", "Where the record came from.", row => row.Contract.Source),
        column.Instant("Logged", "When it was first logged.", row => row.Contract.LoggedAt),
    ]);

    public static PublicationTable<Supplier> Suppliers { get; } = new("register-suppliers", "Suppliers in the register", column =>
    [
        column.Text("Name", "Its name.", row => row.Name),
        column.Text("Company number", "Companies House number.", row => row.CompanyNumber),
        column.Text("Charity number", "Charity Commission number.", row => row.CharityNumber),
        column.Text("Postcode", "Postcode.", row => row.Postcode),
        column.YesNo("Small or medium", "Small or medium-sized enterprise.", row => row.IsSme),
        column.YesNo("Voluntary", "Voluntary, community or social enterprise.", row => row.IsVcse),
    ]);

    public static PublicationTable<PaymentRow> Payments { get; } = new("register-payments", "Payments in the register", column =>
    [
        column.Text("Office", "Code of the office.", row => row.Office),
        column.Text("Contract", "Reference of the agreement it was matched to; empty when to none.", row => row.Reference),
        column.Text("Supplier", "Who was paid.", row => row.Supplier),
        column.Day("Paid on", "The day it was paid.", row => row.Line.On),
        column.Pounds("Amount", "Pounds; negative for a credit.", row => row.Line.AmountPence),
        column.YesNo("Includes VAT", "Whether the amount includes VAT.", row => row.Line.IncludesVat),
        column.Text("Payment reference", "The ledger's reference.", row => row.Line.Reference),
        column.Text("Purpose", "What it was for.", row => row.Line.Purpose),
        column.Text("Category", "The ledger's category.", row => row.Line.Category),
    ]);

    public static PublicationTable<ReadingRow> Readings { get; } = new("register-readings", "KPI readings in the register", column =>
    [
        column.Text("Office", "Code of the office.", row => row.Office),
        column.Text("Contract", "Reference of the agreement.", row => row.Reference),
        column.Text("KPI code", "The KPI's code.", row => row.KpiCode),
        column.Text("KPI", "Its name.", row => row.Kpi),
        column.Day("Period start", "First day of the period.", row => row.Reading.PeriodStart),
        column.Count("Revision", "1 for the first reading of the period.", row => row.Reading.Revision),
        column.YesNo("Current", "Whether it is the one that counts.", row => row.Reading.IsCurrent),
        column.Number("Value", "The figure; empty when none was given.", row => row.Reading.Value),
        column.Number("Numerator", "Where the KPI is a ratio.", row => row.Reading.Numerator),
        column.Number("Denominator", "Where the KPI is a ratio.", row => row.Reading.Denominator),
        column.Text("Status", "What the reading's standing is.", row => row.Reading.Status.ToString()),
    ]);

    public static PublicationTable<FlagRow> Flags { get; } = new("register-flags", "Flags in the register", column =>
    [
        column.Text("Office", "Code of the office.", row => row.Office),
        column.Text("Contract", "Reference of the agreement.", row => row.Reference),
        column.Text("Rule", "Code of the rule.", row => row.Flag.RuleCode),
        column.Text("Severity", "How urgent it is.", row => row.Flag.Severity.ToString()),
        column.Text("Finding", "What was found.", row => row.Flag.Sentence),
        column.Day("Opened on", "The day it was raised.", row => row.Flag.OpenedOn),
        column.Day("Cleared on", "The day it was cleared; empty while it is open.", row => row.Flag.ClearedOn),
    ]);
}
