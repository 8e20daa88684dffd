namespace ContractOversight.Exchange.OpenContracting;

/// <summary>The file as a whole cannot be taken. The message says why and what to do, and can be shown to a person.</summary>
public sealed class OcdsFileException : Exception
{
    /// <summary>Refuses a file.</summary>
    public OcdsFileException(string message)
        : base(message)
    {
    }

    /// <summary>Refuses a file because of an error met while reading it.</summary>
    public OcdsFileException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
