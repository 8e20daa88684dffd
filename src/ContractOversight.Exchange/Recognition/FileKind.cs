namespace ContractOversight.Exchange.Recognition;

/// <summary>What a file from outside most likely is.</summary>
public enum FileKind
{
    /// <summary>None of the kinds below.</summary>
    Unknown,

    /// <summary>A contract register as a sheet.</summary>
    Register,

    /// <summary>Payments as a sheet.</summary>
    Spend,

    /// <summary>KPI readings as a sheet.</summary>
    Readings,

    /// <summary>Open Contracting releases or records as JSON.</summary>
    OpenContractingJson,

    /// <summary>A list of published notices as JSON.</summary>
    NoticesJson,
}
