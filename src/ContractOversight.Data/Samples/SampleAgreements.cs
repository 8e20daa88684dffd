namespace ContractOversight.Data.Samples;

/// <summary>Every made-up agreement.</summary>
internal static class SampleAgreements
{
    public static IReadOnlyList<SampleAgreement> All { get; } =
    [
        .. SampleVictimServices.All,
        .. SampleOperations.All,
        .. SampleBackOffice.All,
        .. SamplePartnerships.All,
    ];
}
