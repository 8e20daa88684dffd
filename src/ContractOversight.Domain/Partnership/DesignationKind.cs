namespace ContractOversight.Domain.Partnership;

/// <summary>What a provider's staff were made, and so which powers they can hold.</summary>
/// <remarks>Police Reform Act 2002 s.39 and s.41, https://www.legislation.gov.uk/ukpga/2002/30/part/4; s.39 read as at 2007 on 23 November 2026.</remarks>
public enum DesignationKind
{
    /// <summary>Detention officer: powers from Schedule 4 Part 3 (s.39).</summary>
    DetentionOfficer,

    /// <summary>Escort officer: powers from Schedule 4 Part 4 (s.39).</summary>
    EscortOfficer,

    /// <summary>Accredited person under a community safety accreditation scheme (s.41).</summary>
    AccreditedPerson,
}
