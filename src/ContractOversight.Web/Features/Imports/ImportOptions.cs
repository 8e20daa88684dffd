using System.ComponentModel.DataAnnotations;

namespace ContractOversight.Web.Features.Imports;

/// <summary>What the office accepts as a file to import.</summary>
internal sealed class ImportOptions
{
    public const string Section = "Imports";

    /// <summary>The most that the server reads of one upload, whatever the option says; the readers take no more either.</summary>
    public const int CeilingMegabytes = 100;

    public const long BytesPerMegabyte = 1024 * 1024;

    [Range(1, CeilingMegabytes)]
    public int MaxFileMegabytes { get; init; } = CeilingMegabytes;
}
