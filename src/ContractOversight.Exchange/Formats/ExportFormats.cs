namespace ContractOversight.Exchange.Formats;

/// <summary>Every file format a published table can be downloaded in.</summary>
public static class ExportFormats
{
    /// <summary>The formats in the order they are offered.</summary>
    public static IReadOnlyList<IExportFormat> All { get; } =
    [
        new CsvFormat(),
        new XlsxFormat(),
        new JsonFormat(),
        new JsonLinesFormat(),
    ];

    /// <summary>The format with this code, in any case; null when there is none.</summary>
    public static IExportFormat? Find(string code) =>
        All.FirstOrDefault(format => string.Equals(format.Code, code, StringComparison.OrdinalIgnoreCase));
}
