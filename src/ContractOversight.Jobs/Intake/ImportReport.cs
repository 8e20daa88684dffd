using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Intake;

namespace ContractOversight.Jobs.Intake;

/// <summary>What became of every row of a file: rows = added + updated + unchanged + refused + ignored.</summary>
public sealed class ImportReport
{
    public static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private const int MostRefusals = 20_000;
    private const int MostListed = 50_000;
    private static readonly CultureInfo Reader = CultureInfo.GetCultureInfo("en-GB");

    public required string Source { get; init; }

    public required string Sha256 { get; init; }

    public required string Kind { get; init; }

    public required string Office { get; init; }

    public required bool DryRun { get; init; }

    public int Rows => Added + Updated + Unchanged + Refused + Ignored;

    public int Added { get; set; }

    public int Updated { get; set; }

    public int Unchanged { get; set; }

    public int Refused { get; set; }

    public int Ignored { get; set; }

    /// <summary>The sum of the money column over the rows accepted.</summary>
    public long TotalPence { get; set; }

    public List<RowRefusal> Refusals { get; init; } = [];

    public List<IgnoredRow> IgnoredRows { get; init; } = [];

    /// <summary>What a person should know before confirming; not part of the written report, which has a fixed form.</summary>
    [JsonIgnore]
    public List<string> Notes { get; init; } = [];

    /// <summary>What was recognised, sheet by sheet.</summary>
    [JsonIgnore]
    public List<ColumnMapping> Mappings { get; init; } = [];

    /// <summary>Reads back what <see cref="ToJson"/> wrote.</summary>
    public static ImportReport FromJson(string json) => JsonSerializer.Deserialize<ImportReport>(json, Json)!;

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    internal void Refuse(RowRefusal refusal, int rows = 1) => Refuse([refusal], rows);

    internal void Ignore(IgnoredRow ignored)
    {
        Ignored++;
        if (IgnoredRows.Count < MostListed)
        {
            IgnoredRows.Add(ignored);
        }
        else if (Ignored == MostListed + 1)
        {
            Notes.Add(string.Create(Reader, $"Only the first {MostListed:N0} ignored rows are listed; all are counted."));
        }
    }

    /// <summary>Takes over a row that the reader did not accept; true when it was accepted and is still to be counted.</summary>
    internal bool IsAccepted<T>(RowRead<T> read)
        where T : class
    {
        if (read.Ignored is { } ignored)
        {
            Ignore(ignored);
        }
        else if (read.Refusals.Count > 0)
        {
            Refuse(read.Refusals, 1);
        }

        return read.Accepted is not null && read.Refusals.Count == 0;
    }

    // So many faults mean the wrong file or the wrong columns; nobody corrects them one by one, and listing them costs memory.
    private void Refuse(IReadOnlyList<RowRefusal> refusals, int rows)
    {
        Refused += rows;
        Refusals.AddRange(refusals);
        if (Refusals.Count > MostRefusals)
        {
            var first = Refusals[0];
            throw new ImportRefusedException(string.Create(
                Reader,
                $"More than {MostRefusals:N0} faults were found, so this is probably the wrong kind of file, or a column is taken for another. The first is in row {first.Row}, {first.Column}: {first.Reason}"));
        }
    }

    /// <summary>Counts accepted rows by what they did.</summary>
    internal void Count(RowOutcome outcome, int rows = 1)
    {
        switch (outcome)
        {
            case RowOutcome.Added:
                Added += rows;
                break;
            case RowOutcome.Updated:
                Updated += rows;
                break;
            default:
                Unchanged += rows;
                break;
        }
    }
}

/// <summary>What an accepted row did to the register.</summary>
public enum RowOutcome
{
    Unchanged,
    Updated,
    Added,
}
