using ContractOversight.Exchange.Columns;

namespace ContractOversight.Exchange.Registers;

/// <summary>The columns of contract registers and the headings under which public bodies publish them, flattened open contracting releases included.</summary>
internal static class RegisterFields
{
    public const string Reference = "Reference";
    public const string Title = "Title";
    public const string Description = "Description";
    public const string Supplier = "Supplier";
    public const string CompanyNumber = "CompanyNumber";
    public const string CharityNumber = "CharityNumber";
    public const string SupplierIdScheme = "SupplierIdScheme";
    public const string SupplierId = "SupplierId";
    public const string SupplierPostcode = "SupplierPostcode";
    public const string SupplierAddress = "SupplierAddress";
    public const string SupplierCount = "SupplierCount";
    public const string TotalValue = "TotalValue";
    public const string AnnualValue = "AnnualValue";
    public const string IrrecoverableVat = "IrrecoverableVat";
    public const string VatStated = "VatStated";
    public const string Start = "Start";
    public const string End = "End";
    public const string CurrentExpiry = "CurrentExpiry";
    public const string Signed = "Signed";
    public const string Review = "Review";
    public const string Duration = "DurationMonths";
    public const string ExtensionOption = "ExtensionOption";
    public const string ExtensionMonths = "ExtensionMonths";
    public const string ExtensionCount = "ExtensionCount";
    public const string ExtensionUntil = "ExtensionUntil";
    public const string Procurement = "ProcurementRoute";
    public const string Category = "Category";
    public const string CpvCode = "CpvCode";
    public const string Buyer = "Buyer";
    public const string Department = "Department";
    public const string ContractManager = "ContractManager";
    public const string IsSme = "IsSme";
    public const string IsVcse = "IsVcse";
    public const string Publish = "Publish";
    public const string Status = "Status";
    public const string NoticeId = "NoticeId";
    public const string Currency = "Currency";

    /// <summary>The columns that say whether each extension was taken, first to fourth.</summary>
    public static IReadOnlyList<string> ExtensionsTaken { get; } = ["Extension1Taken", "Extension2Taken", "Extension3Taken", "Extension4Taken"];

    public static FieldSet Set { get; } = new(
        "contract register",
        [.. Identity, .. Suppliers, .. Money, .. Days, .. Facts],
        [new("the contract's reference", Reference), new("the contract's title, description or supplier", Title, Description, Supplier)])
    {
        FewestHeadings = 3,
    };

    private static Field[] Identity =>
    [
        new(Reference, FieldKind.Text,
            "contract reference", "contract reference number", "contract ref", "contract ref no", "contract ref number", "reference number", "reference", "ref no", "ref", "ref number", "contract id", "contract number", "contract no", "contract code", "agreement reference", "agreement ref", "register reference", "register number", "unique reference", "unique id", "unique identifier", "procurement reference", "project reference", "tender reference", "award id", "notice id", "id", "releases 0 ocid", "ocid")
        {
            Without = ["supplier", "vendor", "buyer", "scheme", "charity", "company", "uri", "organisation", "title", "url", "cpv"],
        },
        new(Title, FieldKind.Text,
            "contract title", "title", "contract name", "title of agreement", "agreement title", "title of contract", "name of contract", "contract subject", "project title", "award title", "tender title", "project name", "contract", "releases 0 awards 0 title", "awards 0 title", "releases 0 tender title", "tender title", "releases 0 title")
        {
            Without = ["supplier", "manager", "owner", "value", "date", "start", "end", "number", "job", "extension", "type", "length", "status", "duration"],
        },
        new(Description, FieldKind.Text,
            "contract description", "description", "description of goods and services", "description of the goods and or services", "description of goods services", "goods and services", "scope", "summary", "contract summary", "purpose", "purpose of contract", "award description", "tender description", "details", "releases 0 awards 0 description", "awards 0 description", "releases 0 tender description", "releases 0 description")
        {
            Without = ["category", "classification", "cpv", "proclass", "item", "items", "code", "extension", "uri"],
        },
    ];

    private static Field[] Suppliers =>
    [
        new(Supplier, FieldKind.Text,
            "supplier name", "supplier", "supplier company name", "suppliers", "supplier s", "supplier names", "contractor", "contractor name", "provider", "provider name", "vendor", "vendor name", "awarded supplier", "awarded to", "successful supplier", "name of supplier", "company name", "company", "releases 0 awards 0 suppliers 0 name", "awards 0 suppliers 0 name", "parties 1 name")
        {
            Without = ["id", "ids", "number", "no", "ref", "reference", "code", "type", "classification", "address", "postcode", "scheme", "sme", "sme supplier", "count", "on", "vcse", "vco", "email", "contact", "registration", "manager", "region", "telephone", "status", "country", "charity", "0", "1"],
        },
        new(CompanyNumber, FieldKind.Text,
            "company number", "company registration number", "company registration no", "company no", "company reg no", "companies house number", "supplier company number", "supplier company registration number", "registered company number", "registration number", "crn", "coh number"),
        new(CharityNumber, FieldKind.Text, "charity number", "charity registration number", "registered charity number", "charity no", "charity commission number", "supplier charity number"),
        new(SupplierIdScheme, FieldKind.Text, "supplier id scheme", "supplier identifier scheme", "releases 0 awards 0 suppliers 0 identifier scheme", "parties 1 identifier scheme") { WholeOnly = true },
        new(SupplierId, FieldKind.Text, "supplier id", "supplier identifier", "supplier number", "vendor id", "vendor number", "releases 0 awards 0 suppliers 0 identifier id", "parties 1 identifier id") { WholeOnly = true },
        new(SupplierPostcode, FieldKind.Text, "supplier postcode", "supplier post code", "supplier address postcode", "postcode", "post code", "releases 0 awards 0 suppliers 0 address postal code") { WholeOnly = true },
        new(SupplierAddress, FieldKind.Text, "supplier address", "supplier address street address", "address", "address of supplier") { WholeOnly = true },
        new(SupplierCount, FieldKind.Count, "suppliers on award", "number of suppliers", "no of suppliers") { WholeOnly = true },
    ];

    private static Field[] Money =>
    [
        new(TotalValue, FieldKind.Money,
            "total contract value including extensions", "total contract value", "total value", "contract value", "total contract value inc extensions", "total lifetime value", "lifetime value", "whole life value", "whole life cost", "value over life", "value of contract", "total contract value ex vat", "total contract value exc vat", "estimated total value", "estimated contract value", "awarded value", "award value", "contract award value", "total award value", "tender value", "total cost", "total", "value", "contract sum", "sum to be paid", "amount", "value of the contract", "estimated value", "releases 0 awards 0 value amount", "awards 0 value amount", "releases 0 tender value amount")
        {
            Without = ["annual", "year", "yearly", "pa", "vat amount", "currency", "band", "extension", "savings", "low", "high", "min", "max", "spend"],
        },
        new(AnnualValue, FieldKind.Money, "annual value", "annual contract value", "estimated annual value", "annual cost", "value per annum", "value pa", "contract value per annum", "estimated annual contract value", "annual spend", "estimated annual spend", "yearly value", "per annum"),
        new(IrrecoverableVat, FieldKind.Money, "irrecoverable vat", "vat that cannot be recovered", "vat non recoverable", "vat not recovered", "non recoverable vat", "irrecoverable vat amount"),
        new(VatStated, FieldKind.Text, "vat", "vat included", "includes vat", "inc or exc vat", "vat status", "vat inclusive", "vat inc exc") { WholeOnly = true },
        new(Currency, FieldKind.Text, "currency", "award value currency", "tender value currency", "releases 0 awards 0 value currency", "awards 0 value currency") { WholeOnly = true },
    ];

    private static Field[] Days =>
    [
        new(Start, FieldKind.Day,
            "start date", "contract start date", "start", "commencement date", "commencement", "date commenced", "contract start", "date of commencement", "from", "effective date", "contract commencement date", "releases 0 awards 0 contract period start date", "awards 0 contract period start date") { Without = ["tender", "extension", "procurement"] },
        new(End, FieldKind.Day,
            "end date", "contract end date", "end", "initial end date", "original end date", "expiry date", "contract expiry date", "expiry", "contract expiry", "completion date", "termination date", "date of expiry", "contract end", "to", "finish date", "end date excluding extensions", "end date excluding extension", "releases 0 awards 0 contract period end date", "awards 0 contract period end date") { Without = ["tender", "current", "extension", "extensions", "extended", "latest", "maximum", "final", "option"] },
        new(CurrentExpiry, FieldKind.Day, "current expiry date", "current end date", "current expiry", "current contract end date", "extended end date", "revised end date", "current end", "expiry date current"),
        new(ExtensionUntil, FieldKind.Day, "extension available until", "end date including extensions", "maximum end date", "latest end date", "final end date", "max end date", "end date with extensions", "end date including extension", "end date inc extensions", "expiry date including extensions", "final expiry date", "possible extension end date", "contract end date including extensions", "latest possible end date"),
        new(Signed, FieldKind.Day, "award date", "date contract awarded", "date awarded", "awarded date", "date of award", "contract award date", "signed date", "date signed", "date of signature", "signature date", "date of agreement", "releases 0 awards 0 date", "awards 0 date"),
        new(Review, FieldKind.Day, "review date", "contract review date", "next review date", "next review"),
        new(Duration, FieldKind.Count, "contract duration months", "duration months", "contract length months", "length of contract months", "contract term months", "term months", "contract duration", "duration", "term", "length of contract", "contract length", "contract term"),
    ];

    private static Field[] Facts =>
    [
        new(ExtensionMonths, FieldKind.Count, "option to extend months", "extension months", "extension period months", "extension length months", "length of extension months") { WholeOnly = true },
        new(ExtensionCount, FieldKind.Count, "how many extensions", "number of extensions", "no of extensions", "extensions available") { WholeOnly = true },
        new(ExtensionOption, FieldKind.Text, "extension option", "extension options", "option to extend", "options to extend", "extension", "extensions", "extension period", "extension provision", "extension details", "possible extension", "extension terms", "contract extension") { Without = ["taken", "end", "date", "until", "value", "0"] },
        .. ExtensionsTaken.Select((name, index) => new Field(name, FieldKind.Flag, $"extension {index + 1} taken", $"extension {index + 1} taken up", $"extension taken {index + 1}") { WholeOnly = true }),
        new(Procurement, FieldKind.Text, "procurement route", "process used", "procurement process", "procurement procedure", "procurement process used", "procurement method", "route to market", "tender process", "type of procurement", "procedure", "procedure type", "contract award procedure", "awarding procedure", "sourcing route", "releases 0 tender procurement method") { Without = ["reference", "officer", "lead", "contact"] },
        new(CpvCode, FieldKind.Text, "cpv code", "cpv", "cpv codes", "classification code", "common procurement vocabulary", "releases 0 tender items 0 classification id", "awards 0 items 0 classification id") { Without = ["description"] },
        new(Category, FieldKind.Text, "category", "pro class description", "proclass description", "contract category", "category of purchase", "procurement category", "service category", "spend category", "classification description", "category name", "commodity", "pro class classification", "proclass classification", "proclass", "classification", "type of contract", "contract type", "cpv description", "releases 0 tender items 0 classification description"),
        new(Buyer, FieldKind.Text, "purchasing body", "buyer", "buyer name", "contracting authority", "contracting body", "authority", "authority name", "organisation", "organisation name", "body name", "organisation label", "force", "police force", "council", "purchaser", "client organisation", "releases 0 buyer name") { WholeOnly = true },
        new(Department, FieldKind.Text, "directorate name", "department", "directorate", "service", "service area", "department responsible", "department name", "local authority department responsible", "business area", "business unit", "portfolio", "division", "service department", "organisational unit"),
        new(ContractManager, FieldKind.Text, "contract manager", "contract owner", "contract lead", "responsible officer", "lead officer", "contact", "contract officer", "contract contact", "owner", "manager", "contract manager name", "procurement lead", "named contact", "contact name", "senior responsible owner") { Without = ["point", "email", "telephone", "phone", "supplier"] },
        new(IsSme, FieldKind.Flag, "sme supplier", "sme", "is sme", "supplier is sme", "small or medium enterprise", "small medium enterprise", "is the supplier an sme", "awarded to sme", "sme status", "supplier type sme") { Without = ["suitable"] },
        new(IsVcse, FieldKind.Flag, "vcse", "vco", "vcs", "voluntary community social enterprise", "vcse supplier", "voluntary or community sector", "is vcse", "vcse organisation", "voluntary sector", "supplier type vcse") { Without = ["suitable"] },
        new(Publish, FieldKind.Flag, "publish", "visibility", "published", "public", "publish flag", "to be published", "publish externally", "published y n") { WholeOnly = true },
        new(Status, FieldKind.Text, "status", "contract status", "releases 0 awards 0 status", "releases 0 tender status", "awards 0 status") { WholeOnly = true },
        new(NoticeId, FieldKind.Text, "contracts finder reference", "contracts finder id", "find a tender reference", "find a tender notice", "notice number", "notice reference", "contract notice", "award notice", "releases 0 id", "contract award notice") { WholeOnly = true },
    ];
}
