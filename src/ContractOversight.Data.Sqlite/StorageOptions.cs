using System.ComponentModel.DataAnnotations;

namespace ContractOversight.Data.Sqlite;

/// <summary>Where the register keeps its databases and files.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Folder; a relative one is below the folder in which the program is run.</summary>
    [Required]
    public string Folder { get; init; } = "data";
}
