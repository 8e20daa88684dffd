using ContractOversight.Exchange.Columns;

namespace ContractOversight.Exchange.Readings;

/// <summary>The columns of sheets of KPI readings.</summary>
internal static class ReadingFields
{
    public const string Contract = "ContractReference";
    public const string Kpi = "Kpi";
    public const string KpiName = "KpiName";
    public const string Period = "Period";
    public const string Value = "Value";
    public const string Numerator = "Numerator";
    public const string Denominator = "Denominator";
    public const string Status = "Status";
    public const string Note = "Note";

    public static FieldSet Set { get; } = new(
        "sheet of KPI readings",
        [
            new(Contract, FieldKind.Text, "contract reference", "contract ref", "contract id", "contract number", "contract no", "contract", "agreement reference"),
            new(Kpi, FieldKind.Text, "kpi code", "kpi id", "kpi ref", "kpi reference", "kpi no", "kpi number", "indicator code", "indicator id", "measure code", "measure id", "code", "kpi") { Without = ["name", "description", "target", "value", "status"] },
            new(KpiName, FieldKind.Text, "kpi name", "indicator name", "measure name", "kpi description", "indicator", "measure", "metric", "performance indicator", "key performance indicator") { Without = ["code", "id", "target", "value", "unit"] },
            new(Period, FieldKind.Text, "period", "month", "reporting period", "reporting month", "quarter", "reading date", "period ending", "month ending", "date", "reading for", "measured on"),
            new(Value, FieldKind.Text, "value", "reading", "actual", "result", "performance", "score", "actual value", "outturn", "achieved", "actual performance") { Without = ["target", "status", "note", "comment"] },
            new(Numerator, FieldKind.Text, "numerator", "number meeting target", "number achieved", "met"),
            new(Denominator, FieldKind.Text, "denominator", "total number", "number in total", "out of", "population"),
            new(Status, FieldKind.Text, "status", "rag", "rag status", "rag rating", "rating") { WholeOnly = true },
            new(Note, FieldKind.Text, "note", "notes", "comment", "comments", "commentary", "explanation", "narrative"),
        ],
        [new("the KPI's code or name", Kpi, KpiName)]);
}
