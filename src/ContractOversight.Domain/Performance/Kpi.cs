namespace ContractOversight.Domain.Performance;

/// <summary>A key performance indicator of an agreement; what it asks for is in its dated <see cref="KpiVersion"/>s.</summary>
public sealed class Kpi
{
    /// <summary>The most characters a <see cref="Code"/> may have.</summary>
    public const int CodeMaxLength = 50;

    /// <summary>The most characters a <see cref="Name"/> may have.</summary>
    public const int NameMaxLength = 300;

    /// <summary>The register's own number for the KPI; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The agreement it belongs to.</summary>
    public required int ContractId { get; init; }

    /// <summary>Short code, unique within the agreement, for instance <c>KPI1</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What is measured, in plain English.</summary>
    public required string Name { get; set; }

    /// <summary>Whether it is one of the three most material (Procurement Regulations 2024 reg. 32(2)(r)).</summary>
    public bool IsMostMaterial { get; set; }

    /// <summary>Last day of the last period it is measured for; null while it is in use.</summary>
    public DateOnly? StoppedOn { get; set; }
}
