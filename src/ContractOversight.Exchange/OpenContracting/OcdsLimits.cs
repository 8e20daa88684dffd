namespace ContractOversight.Exchange.OpenContracting;

/// <summary>How much of a file from outside is read before it is refused.</summary>
public sealed record OcdsLimits
{
    /// <summary>Bytes of the whole file; default 1 GiB.</summary>
    public long FileBytes { get; init; } = 1L << 30;

    /// <summary>Bytes of one release or record; default 16 MiB.</summary>
    public int ItemBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Objects and lists within one another; default 40.</summary>
    public int Depth { get; init; } = 40;

    /// <summary>Characters of one text; default 100,000.</summary>
    public int TextLength { get; init; } = 100_000;
}
