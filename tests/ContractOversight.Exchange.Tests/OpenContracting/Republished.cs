using ContractOversight.Exchange.OpenContracting;

namespace ContractOversight.Exchange.Tests.OpenContracting;

/// <summary>Turns what was read from a real file into what would be published of it.</summary>
internal static class Republished
{
    private static readonly string[] TenderStatuses = ["planning", "planned", "active", "cancelled", "unsuccessful", "complete", "withdrawn"];

    public static PublishedAgreement From(OcdsAgreement agreement) => new()
    {
        Ocid = agreement.Ocid,
        ReleaseId = agreement.Key,
        ReleasedAt = agreement.Process.PublishedAt ?? new(2026, 9, 14, 0, 0, 0, DateTimeKind.Utc),
        Tags = [agreement.Stage switch { OcdsStage.Contracted => "contract", OcdsStage.Awarded => "award", _ => "tender" }],
        Buyer = Party(agreement.Buyer),
        Suppliers = [.. agreement.Suppliers.Select(Party)],
        Reference = agreement.Key,
        Title = agreement.Title ?? agreement.Key,
        Description = agreement.Description,
        Cpv = agreement.Cpv,
        Method = agreement.Process.Method,
        MethodDetails = agreement.Process.MethodDetails,
        BidCount = (int?)agreement.Process.BidCount,
        TenderStatus = TenderStatuses.Contains(agreement.Process.TenderStatus) ? agreement.Process.TenderStatus : null,
        AwardedOn = agreement.AwardedOn,
        AwardStatus = agreement.Stage == OcdsStage.Planned ? null : "active",
        ContractStatus = agreement.Stage == OcdsStage.Contracted ? "active" : null,
        Value = agreement.ValuePence is { } pence ? new(pence, agreement.Value!.GrossPence) : null,
        SignedOn = agreement.SignedOn,
        Period = agreement.Period,
    };

    private static PublishedParty Party(OcdsOrganisation? organisation) =>
        new(organisation?.Name ?? "Not named", organisation?.Identifiers ?? []);
}
