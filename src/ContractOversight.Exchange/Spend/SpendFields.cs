using ContractOversight.Exchange.Columns;

namespace ContractOversight.Exchange.Spend;

/// <summary>The columns of spend files and the headings under which public bodies publish them.</summary>
internal static class SpendFields
{
    public const string Supplier = "Supplier";
    public const string SupplierId = "SupplierId";
    public const string PaidOn = "PaidOn";
    public const string Net = "Net";
    public const string Gross = "Gross";
    public const string Vat = "Vat";
    public const string IrrecoverableVat = "IrrecoverableVat";
    public const string Amount = "Amount";
    public const string Reference = "Reference";
    public const string InvoiceReference = "InvoiceReference";
    public const string ContractReference = "ContractReference";
    public const string Purpose = "Purpose";
    public const string Category = "Category";
    public const string Department = "Department";
    public const string Body = "Body";
    public const string CapitalOrRevenue = "CapitalOrRevenue";
    public const string Card = "Card";

    public static FieldSet Set { get; } = new(
        "spend file",
        [
            new(Supplier, FieldKind.Text,
                "supplier name", "supplier", "beneficiary name", "beneficiary", "vendor name", "vendor", "merchant name", "merchant", "payee name", "payee", "supplier final",
                "creditor name", "creditor", "paid to", "company name", "company", "provider name", "provider", "contractor", "trading name", "supplier beneficiary name", "name of supplier", "recipient", "name")
            {
                Without = ["id", "ids", "number", "no", "ref", "reference", "code", "type", "class", "classification", "address", "postcode", "category", "scheme", "sme", "vat", "account", "invoice", "file", "budget", "service", "organisation", "authority", "body", "department", "cost"],
            },
            new(SupplierId, FieldKind.Text,
                "supplier id", "supplier number", "supplier no", "supplier code", "supplier ref", "supplier reference", "vendor id", "vendor number", "vendor no", "vendor code", "beneficiary other id", "beneficiary id", "creditor number", "creditor id", "payee id"),
            new(PaidOn, FieldKind.Day,
                "payment date", "paid date", "date paid", "date of payment", "invoice payment date", "pay date", "paid on", "clearing date", "date cleared", "transaction date", "date of transaction", "posting date", "date posted", "gl date", "invoice gl date", "period date", "date", "payment run date", "bacs date", "cheque date", "ledger date", "invoice date", "date of invoice", "effective date")
            {
                Without = ["published", "start", "end", "from", "to", "due"],
            },
            new(Net, FieldKind.Money,
                "net amount", "net", "amount net", "net value", "net amount paid", "amount excluding vat", "amount excl vat", "amount exc vat", "amount ex vat", "total exc vat", "total excluding vat", "total excl vat", "total ex vat", "value excluding vat", "value exc vat", "value ex vat", "net of vat", "excl vat", "excluding vat", "exc vat", "ex vat", "excluding recoverable vat", "net invoice value", "net payment")
            {
                Without = ["type", "code"],
            },
            new(Gross, FieldKind.Money,
                "gross amount", "gross", "amount gross", "gross value", "amount including vat", "amount incl vat", "amount inc vat", "total including vat", "total incl vat", "total inc vat", "including vat", "inc vat", "incl vat"),
            new(IrrecoverableVat, FieldKind.Money, "irrecoverable vat amount", "irrecoverable vat", "non recoverable vat", "unrecoverable vat"),
            new(Vat, FieldKind.Money, "vat amount", "vat", "vat value", "recoverable vat", "vat charged")
            {
                WholeOnly = true,
            },
            new(Amount, FieldKind.Money,
                "amount", "amount paid", "payment amount", "invoice amount", "transaction amount", "total invoice amount", "line amount", "invoice line amount", "paid amount", "amount gbp", "gbp amount", "gbp", "value", "payment value", "invoice value", "transaction value", "spend", "total spend", "total amount", "total paid", "invoice total", "total", "total value", "expenditure", "payment", "cost", "sum", "amount in pounds", "local currency amount", "ap amount")
            {
                Without = ["date", "type", "number", "no", "ref", "reference", "method", "code", "category", "area", "vat", "centre", "element", "account", "description", "currency", "family", "analysis", "threshold", "term", "terms", "group", "run"],
            },
            new(Reference, FieldKind.Text,
                "transaction number", "transaction no", "transaction id", "transaction reference", "transaction ref", "trans no", "trans number", "payment reference", "payment ref", "payment number", "payment id", "document number", "document no", "doc no", "sap document number", "ap document number", "voucher number", "internal reference", "internal ref", "unique reference", "hbc ref no", "ref no", "ref", "reference", "reference number", "voucher", "order", "order number", "order no")
            {
                Without = ["supplier", "vendor", "contract", "vat", "cost"],
            },
            new(InvoiceReference, FieldKind.Text, "invoice number", "invoice no", "invoice ref", "invoice reference", "supplier invoice number") { WholeOnly = true },
            new(ContractReference, FieldKind.Text, "contract reference", "contract ref", "contract id", "contract number", "contract no", "contract title", "contract") { Without = ["date", "value", "type", "start", "end"] },
            new(Purpose, FieldKind.Text,
                "purpose", "purpose of spend", "purpose of expenditure", "purpose of payment", "description", "narrative", "payment description", "transaction description", "line description", "invoice description", "description of goods and services", "summary of purpose", "details", "item description", "item text", "text", "detail")
            {
                Without = ["code", "category", "account", "supplier", "vendor"],
            },
            new(Category, FieldKind.Text,
                "expense type", "expenses type", "expenditure category", "expenditure catergory", "expenditure type", "expense category", "type of expenditure", "merchant category", "category", "category internal name", "category family", "subjective", "subjective description", "account description", "expenditure account code description", "g l description", "gl description", "proclass label", "proclass description", "account detail", "account", "supplier classification", "procurement category", "spend category", "expense description", "cost element description", "detailed expenditure type", "service division category", "procurement classification")
            {
                Without = ["code", "number"],
            },
            new(Department, FieldKind.Text,
                "department", "directorate", "directotate", "directorate name", "department name", "service", "service area", "service area categorisation", "service label", "service cost centre", "department area", "organisational unit", "expense area", "expenditure area", "cost centre description", "cost centre name", "cost centre", "division", "business unit", "business area", "budget holder", "section", "service division", "client", "service expenditure analysis"),
            new(Body, FieldKind.Text,
                "body name", "body", "organisation name", "organisation", "organisation label", "authority name", "authority", "entity", "entity name", "departmental family", "council", "force", "publisher name", "local authority", "buyer name")
            {
                WholeOnly = true,
            },
            new(CapitalOrRevenue, FieldKind.Text, "capital revenue", "capital or revenue", "cap or rev", "capor rev", "caporrev", "revenue capital", "revenue or capital", "revenue capital indicator", "type of expenditure", "capital or revenue indicator", "cap rev", "type"),
            new(Card, FieldKind.Text, "card transaction", "procurement card", "purchase card", "payment method", "method of payment", "payment type") { WholeOnly = true },
        ],
        [new("the amount", Net, Amount, Gross), new("the supplier or what was bought", Supplier, Purpose, Category)])
    {
        FewestHeadings = 2,
    };
}
