namespace ContractOversight.Exchange.OpenContracting;

/// <summary>One thing that came out of a file: a process, a refusal, or something left aside. Exactly one of the three is set.</summary>
public sealed record OcdsRead
{
    /// <summary>A process that was read.</summary>
    public OcdsContractingProcess? Process { get; init; }

    /// <summary>A release or record that was refused.</summary>
    public OcdsRefusal? Refused { get; init; }

    /// <summary>A release left aside on purpose, such as the same release a second time.</summary>
    public OcdsRefusal? Ignored { get; init; }
}
