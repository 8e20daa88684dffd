namespace ContractOversight.Domain.Contracts;

/// <summary>The corporation sole that is party to an agreement.</summary>
/// <remarks>A chief constable contracts only with the commissioner's consent (Police Reform and Social Responsibility Act 2011 Sch.2 para 7).</remarks>
public enum ContractingParty
{
    /// <summary>The Police and Crime Commissioner, or the mayor's office with those functions.</summary>
    Commissioner,

    /// <summary>The chief constable.</summary>
    ChiefConstable,

    /// <summary>Both of them.</summary>
    Both,
}
