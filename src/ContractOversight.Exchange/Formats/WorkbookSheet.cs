namespace ContractOversight.Exchange.Formats;

/// <summary>A sheet for people to work in.</summary>
/// <param name="Name">Name of the sheet; at most 31 characters.</param>
/// <param name="Columns">Headings and widths in characters, from left to right.</param>
/// <param name="Rows">Values: text, day (<see cref="DateOnly"/>), number (decimal, double, int, long) or null for an empty cell.</param>
public sealed record WorkbookSheet(
    string Name, IReadOnlyList<(string Heading, int Width)> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
