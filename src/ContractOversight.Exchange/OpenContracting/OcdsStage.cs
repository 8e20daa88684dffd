namespace ContractOversight.Exchange.OpenContracting;

/// <summary>How far an agreement in Open Contracting data has come.</summary>
public enum OcdsStage
{
    /// <summary>A tender without an award: something planned.</summary>
    Planned,

    /// <summary>An award without a contract of its own.</summary>
    Awarded,

    /// <summary>A contract.</summary>
    Contracted,
}
