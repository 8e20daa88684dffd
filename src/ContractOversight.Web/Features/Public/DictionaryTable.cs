using ContractOversight.Data.PublicCopy;
using ContractOversight.Domain.Publication;

namespace ContractOversight.Web.Features.Public;

/// <summary>One downloadable table as the data dictionary explains it.</summary>
internal sealed record DictionaryTable(string Code, string Title, IReadOnlyList<DictionaryColumn> Columns)
{
    public static IReadOnlyList<DictionaryTable> All { get; } =
    [
        Of(PublicTables.Contracts), Of(PublicTables.FoiContracts), Of(PublicTables.Suppliers), Of(PublicTables.Payments), Of(PublicTables.Readings),
    ];

    private static DictionaryTable Of<T>(PublicationTable<T> table) => new(
        table.Code, table.Title, [.. table.Columns.Select(column => new DictionaryColumn(column.Heading, column.Key, Word(column.Kind), column.Description))]);

    private static string Word(CellKind kind) => kind switch
    {
        CellKind.Day => "day",
        CellKind.Pounds => "pounds",
        CellKind.Count => "whole number",
        CellKind.Number => "number",
        CellKind.YesNo => "yes or no",
        CellKind.Instant => "moment in UTC",
        _ => "text",
    };
}

internal sealed record DictionaryColumn(string Heading, string Key, string Kind, string Meaning);
