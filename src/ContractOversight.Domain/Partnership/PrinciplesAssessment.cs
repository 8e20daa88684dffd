namespace ContractOversight.Domain.Partnership;

/// <summary>
/// The office's answers to why a service is bought from the private sector and what stays with the police; one signed version,
/// never altered afterwards.
/// </summary>
public sealed class PrinciplesAssessment
{
    /// <summary>The most characters one answer may have.</summary>
    public const int AnswerMaxLength = 4_000;

    /// <summary>The most characters the signer's role may have.</summary>
    public const int RoleMaxLength = 200;

    /// <summary>The register's own number for the assessment; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The agreement.</summary>
    public required int ContractId { get; init; }

    /// <summary>Which version it is, from 1; unique within the agreement.</summary>
    public required int Edition { get; init; }

    /// <summary>What it was made for.</summary>
    public required PrinciplesOccasion Occasion { get; init; }

    /// <summary>Why the service is outsourced.</summary>
    public required string WhyOutsource { get; init; }

    /// <summary>What stays with the police.</summary>
    public required string WhatStays { get; init; }

    /// <summary>The moral and organisational limits: what would not be outsourced at any price.</summary>
    public required string Limits { get; init; }

    /// <summary>What it does to the public's trust in who holds authority.</summary>
    public required string Legitimacy { get; init; }

    /// <summary>How integrity and standards of service are made sure of.</summary>
    public required string IntegrityAndStandards { get; init; }

    /// <summary>Who was consulted and what they said.</summary>
    public required string Consultation { get; init; }

    /// <summary>Whether the signer released it for the public.</summary>
    public required bool MayBePublished { get; init; }

    /// <summary>Role in which it was signed, for instance "Chief executive".</summary>
    public required string SignedAs { get; init; }

    /// <summary>Sign-in id of the signer.</summary>
    public required string SignedById { get; init; }

    /// <summary>Instant of signing, UTC.</summary>
    public required DateTime SignedAt { get; init; }
}

/// <summary>What an assessment of principles was made for.</summary>
public enum PrinciplesOccasion
{
    /// <summary>Before the agreement was awarded.</summary>
    BeforeAward,

    /// <summary>Before the agreement was extended.</summary>
    Extension,
}
