using System.ComponentModel.DataAnnotations;

namespace ContractOversight.Web.Features.Documents;

/// <summary>What the office accepts as a document.</summary>
public sealed class DocumentOptions
{
    public const string Section = "Documents";

    /// <summary>The most that the server reads of one upload, whatever the option says.</summary>
    public const int CeilingMegabytes = 200;

    public const long CeilingBytes = CeilingMegabytes * BytesPerMegabyte;

    private const long BytesPerMegabyte = 1024 * 1024;

    [Range(1, CeilingMegabytes)]
    public int MaxMegabytes { get; init; } = 25;

    // A method, because every property is a setting.
    public long MaxBytes() => MaxMegabytes * BytesPerMegabyte;
}
