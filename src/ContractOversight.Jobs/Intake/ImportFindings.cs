using System.Text.Json;
using ContractOversight.Exchange.Columns;

namespace ContractOversight.Jobs.Intake;

/// <summary>What was recognised in a file, kept beside its report for the person who has to confirm it.</summary>
/// <param name="Sheets">Which column is taken for what, for each sheet with records; none for JSON.</param>
/// <param name="Notes">What had to be assumed, and what a person should know.</param>
/// <param name="Given">What a person corrected; null where nothing was.</param>
public sealed record ImportFindings(IReadOnlyList<ColumnMapping> Sheets, IReadOnlyList<string> Notes, MappingChoice? Given)
{
    private const int MostNotes = 200;

    public static ImportFindings None { get; } = new([], [], null);

    public static ImportFindings Of(ImportReport report, MappingChoice? given) => new(report.Mappings, [.. report.Notes.Take(MostNotes)], given);

    public static ImportFindings FromJson(string? json) => json is null ? None : JsonSerializer.Deserialize<ImportFindings>(json, ImportReport.Json) ?? None;

    public string ToJson() => JsonSerializer.Serialize(this, ImportReport.Json);
}
