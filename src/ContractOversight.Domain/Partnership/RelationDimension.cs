namespace ContractOversight.Domain.Partnership;

/// <summary>One of the seven respects in which a contract and a partnership differ.</summary>
/// <remarks>Table of relations in Adam Crawford, "Policing Partnerships" (University of Leeds, 2013).</remarks>
public enum RelationDimension
{
    /// <summary>What the arrangement is laid down in.</summary>
    Form,

    /// <summary>What the sides owe each other.</summary>
    Norms,

    /// <summary>What steers what is done.</summary>
    Medium,

    /// <summary>How the sides deal with each other.</summary>
    Culture,

    /// <summary>Whether each side could do without the other.</summary>
    Dependence,

    /// <summary>Who answers for the result.</summary>
    Accountability,

    /// <summary>How disagreements are dealt with.</summary>
    Conflict,
}
