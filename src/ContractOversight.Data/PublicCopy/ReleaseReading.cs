using System.Globalization;
using System.Text.Json;
using ContractOversight.Domain.Publication;

namespace ContractOversight.Data.PublicCopy;

/// <summary>Reads one release into the rows of the public copy. Nothing but the release is looked at.</summary>
internal sealed class ReleaseReading
{
    private const string Unnamed = "";
    private readonly JsonElement _release;
    private readonly JsonElement _contract;
    private readonly JsonElement _award;
    private readonly JsonElement _tender;
    private readonly JsonElement _register;
    private readonly int _id;

    private ReleaseReading(int id, JsonElement release)
    {
        _id = id;
        _release = release;
        _tender = Object(release, "tender");
        _award = Items(release, "awards").FirstOrDefault();
        _contract = Items(release, "contracts").FirstOrDefault();
        _register = Object(release, "x_register");
    }

    /// <param name="latest">The release that counts.</param>
    /// <param name="firstPublishedAt">When the agreement was first published.</param>
    public static IReadOnlyList<object> RowsOf(Release latest, DateTime firstPublishedAt)
    {
        using var json = JsonDocument.Parse(latest.Json);
        var reading = new ReleaseReading(latest.ContractId, json.RootElement);
        var suppliers = reading.Suppliers().ToList();
        var payments = reading.Payments().ToList();
        return
        [
            reading.Contract(latest, firstPublishedAt, suppliers, payments), .. suppliers, .. payments,
            .. reading.Kpis(), .. reading.Changes(), .. reading.WithheldParts(), .. reading.Documents(),
        ];
    }

    private PublicContract Contract(
        Release latest, DateTime firstPublishedAt, List<PublicContractSupplier> suppliers, List<PublicPayment> payments)
    {
        var period = Object(_contract, "period");
        period = period.ValueKind == JsonValueKind.Object ? period : Object(_tender, "contractPeriod");
        var value = Pence(Object(_award, "value"));
        var ends = Day(period, "endDate");
        var terminated = Day(_register, "terminatedDate");
        return new PublicContract
        {
            Id = _id,
            OfficeCode = Text(_register, "office") ?? Unnamed,
            OfficeName = Text(Object(_release, "buyer"), "name") ?? Unnamed,
            Reference = Text(_tender, "id") ?? Unnamed,
            Ocid = latest.Ocid,
            Title = Text(_tender, "title") ?? Unnamed,
            Summary = Text(_register, "summary"),
            Description = Text(_tender, "description"),
            Kind = Text(_register, "kind") ?? Unnamed,
            Party = Text(_register, "party"),
            Category = Text(_register, "category"),
            Cpv = Text(Object(_tender, "classification"), "id"),
            Route = Text(_tender, "procurementMethodDetails"),
            DirectAwardGround = Text(_tender, "procurementMethodRationale"),
            Bids = Whole(_tender, "numberOfTenderers"),
            EstimatedPence = Pence(Object(_tender, "value")),
            ValuePence = value,
            ValueIncludesVat = Flag(_register, "valueIncludesVat"),
            AnnualPence = PenceOf(_register, "annualValue"),
            SignedOn = Day(_contract, "dateSigned"),
            StartsOn = Day(period, "startDate"),
            EndsOn = ends,
            InitialEndsOn = Day(_register, "initialEndDate"),
            LatestEndsOn = Day(period, "maxExtentDate"),
            Extensions = Text(Object(_contract, "renewal"), "description"),
            Renewal = Text(_register, "renewal"),
            NoticeMonths = Whole(_register, "noticeMonths"),
            NextReviewDue = Day(_register, "nextReviewDate"),
            TerminatedOn = terminated,
            ValueForMoney = Text(_register, "valueForMoney"),
            FrameworkOcid = Items(_release, "relatedProcesses").Select(item => Text(item, "identifier")).FirstOrDefault(),
            Suppliers = string.Join("; ", suppliers.Select(supplier => supplier.Name)),
            PaidPence = payments.Count == 0 ? null : payments.Sum(payment => payment.AmountPence),
            Payments = payments.Count,
            Withheld = Items(_release, "withheldInformation").Length,
            Contact = Text(_register, "contact"),
            FirstPublishedAt = firstPublishedAt,
            PublishedAt = latest.PublishedAt,
            ReleaseId = latest.ReleaseId,
            SortEndsOn = terminated ?? ends ?? DateOnly.MaxValue,
            SortValuePence = value ?? -1,
        };
    }

    private IEnumerable<PublicContractSupplier> Suppliers()
    {
        var parties = Items(_release, "parties").ToLookup(party => Text(party, "id") ?? Unnamed);
        return Items(_award, "suppliers").Select((supplier, position) =>
        {
            var id = Text(supplier, "id") ?? Unnamed;
            var party = parties[id].FirstOrDefault();
            var identifier = Object(party, "identifier");
            return new PublicContractSupplier
            {
                ContractId = _id,
                Position = position,
                SupplierId = id,
                Name = Text(supplier, "name") ?? Unnamed,
                Scheme = Text(identifier, "scheme"),
                Number = Text(identifier, "id"),
                IsSmallOrMedium = Text(Object(party, "details"), "scale") switch { "sme" => true, "large" => false, _ => null },
                IsVoluntary = Flag(Object(party, "details"), "vcse"),
                Share = supplier.TryGetProperty("x_share", out var share) ? share.GetDouble() : null,
            };
        });
    }

    private IEnumerable<PublicPayment> Payments() => Items(Object(_contract, "implementation"), "transactions").Select((payment, position) => new PublicPayment
    {
        ContractId = _id,
        Position = position,
        PaymentId = Text(payment, "id") ?? Unnamed,
        PaidOn = Day(payment, "date") ?? default,
        AmountPence = Pence(Object(payment, "value")) ?? 0,
        Payee = Text(Object(payment, "payee"), "name") ?? Unnamed,
    });

    private IEnumerable<object> Kpis() => Items(_register, "measures").SelectMany((kpi, position) => Items(kpi, "periods").Select(object (period) => new PublicReading
    {
        ContractId = _id,
        KpiPosition = position,
        PeriodStart = Day(period, "startDate") ?? default,
        PeriodEnd = Day(period, "endDate") ?? default,
        Value = period.TryGetProperty("value", out var value) ? value.GetDouble() : null,
        Rating = Text(period, "rating"),
        Status = Text(period, "status") ?? Unnamed,
    }).Prepend(new PublicKpi
    {
        ContractId = _id,
        Position = position,
        Code = Text(kpi, "id") ?? Unnamed,
        Name = Text(kpi, "title") ?? Unnamed,
        Unit = Text(kpi, "unit"),
        Frequency = Text(kpi, "frequency") ?? Unnamed,
        Target = Text(kpi, "target") ?? Unnamed,
    }));

    private IEnumerable<PublicChange> Changes() => Items(_contract, "amendments").Select((change, position) => new PublicChange
    {
        ContractId = _id,
        Position = position,
        MadeOn = Day(change, "date") ?? default,
        Description = Text(change, "description") ?? Unnamed,
        Rationale = Text(change, "rationale"),
    });

    private IEnumerable<PublicWithheld> WithheldParts() => Items(_release, "withheldInformation").Select((part, position) => new PublicWithheld
    {
        ContractId = _id,
        Position = position,
        What = Text(part, "description") ?? Unnamed,
        LegalBasis = Text(part, "legalBasis") ?? Unnamed,
        LookAgainOn = Day(part, "reviewDate"),
    });

    // The address ends in the document's SHA-256 and its file name.
    private IEnumerable<PublicDocument> Documents() => Items(_contract, "documents").Select((document, position) =>
    {
        var parts = (Text(document, "url") ?? Unnamed).Split('/');
        return new PublicDocument
        {
            ContractId = _id,
            Position = position,
            Title = Text(document, "title") ?? Unnamed,
            FileName = Uri.UnescapeDataString(parts[^1]),
            MediaType = Text(document, "format"),
            Sha256 = parts.Length > 1 ? parts[^2] : Unnamed,
        };
    });

    private static JsonElement Object(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var child) && child.ValueKind == JsonValueKind.Object ? child : default;

    private static JsonElement[] Items(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray()] : [];

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static int? Whole(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var number) ? number.GetInt32() : null;

    private static bool? Flag(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var flag) ? flag.GetBoolean() : null;

    private static long? Pence(JsonElement value) => PenceOf(value, "amount") ?? PenceOf(value, "amountGross");

    private static long? PenceOf(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var amount) ? decimal.ToInt64(amount.GetDecimal() * 100) : null;

    private static DateOnly? Day(JsonElement parent, string name) => Text(parent, name) is { Length: >= 10 } text
        ? DateOnly.ParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
