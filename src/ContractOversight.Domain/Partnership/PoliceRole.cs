namespace ContractOversight.Domain.Partnership;

/// <summary>Which police powers an outsourced activity needs.</summary>
/// <remarks>Police Reform Act 2002 Part 4, https://www.legislation.gov.uk/ukpga/2002/30/part/4; s.39 read as at 2007 on 23 November 2026.</remarks>
public enum PoliceRole
{
    /// <summary>The work needs no police powers.</summary>
    NoPowers,

    /// <summary>The work needs powers that the chief officer can give to a provider's staff: detention or escort officer (s.39).</summary>
    DesignatedPowers,

    /// <summary>The work needs powers that come with accreditation under a community safety accreditation scheme (s.40 and s.41).</summary>
    AccreditedScheme,

    /// <summary>The work needs the powers of the office of constable and cannot be outsourced.</summary>
    ConstableOnly,
}
