namespace ContractOversight.Exchange.Values;

/// <summary>The one place that turns what a cell says into yes or no.</summary>
public static class YesNo
{
    /// <summary>Reads yes or no; null where the text says neither (N/A, blank, anything else). Never throws.</summary>
    /// <param name="text">The cell's text.</param>
    /// <returns>True for yes, false for no, null for neither.</returns>
    public static bool? Read(string? text) => text?.Trim().ToUpperInvariant() switch
    {
        "YES" or "Y" or "TRUE" or "1" or "PUBLIC" or "PUBLISH" or "PUBLISHED" or "TAKEN" => true,
        "NO" or "N" or "FALSE" or "0" or "PRIVATE" or "NOT PUBLISHED" or "NOT TAKEN" or "INTERNAL" => false,
        _ => null,
    };
}
