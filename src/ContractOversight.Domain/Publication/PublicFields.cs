namespace ContractOversight.Domain.Publication;

/// <summary>What the parts of an agreement that can be withheld are called.</summary>
public static class PublicFields
{
    /// <summary>The part as the public reads it, with a capital and without a full stop.</summary>
    public static string Name(this PublicField field) => field switch
    {
        PublicField.Description => "The description",
        PublicField.Suppliers => "The suppliers",
        PublicField.Value => "The value",
        PublicField.EstimatedValue => "The estimated value",
        PublicField.Bids => "The number of bids",
        PublicField.DirectAwardGround => "The ground for a direct award",
        PublicField.ValueForMoney => "The value-for-money reason",
        PublicField.Extensions => "The extension options",
        PublicField.Changes => "The changes after signing",
        PublicField.Kpis => "The KPIs",
        PublicField.Readings => "The KPI readings",
        PublicField.Payments => "The payments",
        _ => "The documents",
    };
}
