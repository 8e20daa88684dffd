using ContractOversight.Domain.Publication;
using ContractOversight.Exchange.Formats;

namespace ContractOversight.Exchange.Tests.Formats;

/// <summary>A table with one column of each kind, and rows that are awkward in every way a format must bear.</summary>
internal static class SampleTable
{
    public static readonly PublicationTable<Row> Table = new("made-up", "Made-up contracts", column =>
    [
        column.Text("Reference", "The office's own reference.", row => row.Reference),
        column.Text("Title", "What was bought.", row => row.Title, width: 40),
        column.Day("Start date", "First day of the contract.", row => row.Starts),
        column.Pounds("Value (GBP)", "Awarded value excluding VAT.", row => row.Pence),
        column.Count("Bids", "Bids received.", row => row.Bids),
        column.Number("Score", "Latest reading.", row => row.Score),
        column.YesNo("Published", "Whether it is public.", row => row.IsPublished),
        column.Instant("Logged at", "When it was logged, in UTC.", row => row.LoggedAt),
    ]);

    public static readonly TableNotes Notes = new()
    {
        What = "Every contract of a made-up office.",
        Publisher = "Police and Crime Commissioner for Exampleshire",
        Source = "The office's register of contracts.",
        Duty = "SI 2011/3050",
        Period = "2026-27",
        AsOf = Today.Date,
        ProducedOn = Today.Date,
    };

    public static readonly Row[] Rows =
    [
        new("EX/001", "Victim support, \"Safe\" homes\r\nand £5 a day", new(2026, 4, 1), 123_450, 3, 97.5, true, new(2026, 9, 14, 8, 30, 15, DateTimeKind.Utc)),
        new("EX/002", "=HYPERLINK(\"http://x\")", new(2025, 2, 28), -99, 0, -0.25, false, null),
        new("007", "-5 degrees & <b>falling</b>", null, null, null, null, null, null),
        new(null, " Café _x0041_ 😀 ", new(2024, 2, 29), 1, 1_000_000, 1e-7, true, new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)),
    ];

    public static async IAsyncEnumerable<T> Stream<T>(IEnumerable<T> rows)
    {
        foreach (var row in rows)
        {
            yield return row;
        }

        await Task.CompletedTask;
    }

    public static Task<byte[]> WriteAsync(string format, params Row[] rows) => WriteAsync(ExportFormats.Find(format)!, rows);

    public static async Task<byte[]> WriteAsync(IExportFormat format, params Row[] rows)
    {
        using var file = new OneWayStream();
        await format.WriteAsync(Table, Notes, Stream(rows), file, CancellationToken.None);
        return file.ToArray();
    }

    internal sealed record Row(
        string? Reference,
        string? Title,
        DateOnly? Starts,
        long? Pence,
        long? Bids,
        double? Score,
        bool? IsPublished,
        DateTime? LoggedAt);
}
