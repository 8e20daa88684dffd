namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A fault in one item, thrown while it is read and turned into a refusal.</summary>
internal sealed class OcdsFault(string path, string reason) : Exception(reason)
{
    public string Path { get; } = path;
}
