using ContractOversight.Domain.Publication;

namespace ContractOversight.Exchange.Formats;

/// <summary>A kind of file that any published table can be written as. It knows nothing of contracts.</summary>
public interface IExportFormat
{
    /// <summary>Short, lower-case name, used in addresses and on the command line.</summary>
    string Code { get; }

    /// <summary>What people call it, for a download link.</summary>
    string Name { get; }

    /// <summary>File extension without the dot.</summary>
    string Extension { get; }

    /// <summary>Media type, with its character set where it has one.</summary>
    string MediaType { get; }

    /// <summary>Writes the table to the stream, row by row, with memory that does not grow with the number of rows.</summary>
    /// <param name="table">What the columns are.</param>
    /// <param name="notes">What the file says about itself.</param>
    /// <param name="rows">The records, in the order they are to be read; enumerated once.</param>
    /// <param name="destination">Written to without seeking and only asynchronously; left open.</param>
    /// <param name="cancellation">Stops between rows.</param>
    Task WriteAsync<T>(
        PublicationTable<T> table,
        TableNotes notes,
        IAsyncEnumerable<T> rows,
        Stream destination,
        CancellationToken cancellation);
}
