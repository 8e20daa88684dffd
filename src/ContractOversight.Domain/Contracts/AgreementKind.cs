namespace ContractOversight.Domain.Contracts;

/// <summary>What kind of agreement a record is; decides which facts it has and how it is published.</summary>
public enum AgreementKind
{
    /// <summary>A contract for goods, services or works.</summary>
    Contract,

    /// <summary>A framework agreement; its value is a ceiling, and spending happens through its call-offs.</summary>
    Framework,

    /// <summary>A contract called off under a framework agreement.</summary>
    CallOff,

    /// <summary>A grant, for instance a crime and disorder reduction grant.</summary>
    Grant,

    /// <summary>An agreement between public bodies, for instance under Police Act 1996 section 22A.</summary>
    Collaboration,

    /// <summary>Sponsorship, a gift or a loan accepted under Police Act 1996 section 93.</summary>
    Sponsorship,

    /// <summary>Policing that is charged for, for instance special police services under Police Act 1996 section 25.</summary>
    ChargedService,
}
