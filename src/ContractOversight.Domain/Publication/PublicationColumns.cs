namespace ContractOversight.Domain.Publication;

/// <summary>Makes the columns of a table, one line each.</summary>
/// <typeparam name="T">The record behind one row.</typeparam>
/// <example><c>new PublicationTable&lt;Row&gt;("rows", "Rows", column => [column.Text("Reference", "The office's own.", row => row.Reference)])</c></example>
public sealed class PublicationColumns<T>
{
    internal PublicationColumns()
    {
    }

    /// <summary>A column of words.</summary>
    public PublicationColumn<T> Text(string heading, string description, Func<T, string?> read, int? width = null) =>
        new(heading, description, CellKind.Text, record => CellValue.OfText(read(record)), width);

    /// <summary>A column of days.</summary>
    public PublicationColumn<T> Day(string heading, string description, Func<T, DateOnly?> read) =>
        new(heading, description, CellKind.Day, record => CellValue.OfDay(read(record)), null);

    /// <summary>A column of pounds, read as whole pence.</summary>
    public PublicationColumn<T> Pounds(string heading, string description, Func<T, long?> readPence) =>
        new(heading, description, CellKind.Pounds, record => CellValue.OfPence(readPence(record)), null);

    /// <summary>A column of whole numbers.</summary>
    public PublicationColumn<T> Count(string heading, string description, Func<T, long?> read) =>
        new(heading, description, CellKind.Count, record => CellValue.OfCount(read(record)), null);

    /// <summary>A column of measured numbers.</summary>
    public PublicationColumn<T> Number(string heading, string description, Func<T, double?> read) =>
        new(heading, description, CellKind.Number, record => CellValue.OfNumber(read(record)), null);

    /// <summary>A column of yes or no.</summary>
    public PublicationColumn<T> YesNo(string heading, string description, Func<T, bool?> read) =>
        new(heading, description, CellKind.YesNo, record => CellValue.OfYesNo(read(record)), null);

    /// <summary>A column of moments in UTC.</summary>
    public PublicationColumn<T> Instant(string heading, string description, Func<T, DateTime?> read) =>
        new(heading, description, CellKind.Instant, record => CellValue.OfInstant(read(record)), null);
}
