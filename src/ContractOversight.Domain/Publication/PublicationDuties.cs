namespace ContractOversight.Domain.Publication;

/// <summary>Placeholder.</summary>
public static class PublicationDuties
{
    /// <summary>Placeholder.</summary>
    public static IReadOnlyList<PublicationDuty> All { get; } = [];
}
