namespace ContractOversight.Domain.Parties;

/// <summary>A group of companies under one ultimate parent.</summary>
public sealed class SupplierGroup
{
    /// <summary>The register's own number for the group; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The ultimate parent's name; at most <see cref="Supplier.NameMaxLength"/> characters.</summary>
    public required string Name { get; set; }
}
