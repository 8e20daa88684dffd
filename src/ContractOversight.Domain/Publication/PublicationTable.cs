namespace ContractOversight.Domain.Publication;

/// <summary>A table the office publishes, defined once and used by every page, job and file format.</summary>
/// <typeparam name="T">The record behind one row.</typeparam>
public sealed class PublicationTable<T>
{
    /// <summary>Defines a table.</summary>
    /// <param name="code">Short, lower-case, hyphenated name, used in addresses and file names.</param>
    /// <param name="title">The name people read.</param>
    /// <param name="define">The columns from left to right, made one line each with what is handed in.</param>
    /// <exception cref="ArgumentException">There is no column, a heading holds no letter or digit, or two columns share a key.</exception>
    public PublicationTable(string code, string title, Func<PublicationColumns<T>, IReadOnlyList<PublicationColumn<T>>> define)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        var columns = define(new PublicationColumns<T>());
        if (columns.Count == 0)
        {
            throw new ArgumentException("A table has at least one column.", nameof(define));
        }

        if (columns.Any(column => column.Key.Length == 0))
        {
            throw new ArgumentException("A heading has at least one letter or digit.", nameof(define));
        }

        if (columns.GroupBy(column => column.Key).FirstOrDefault(group => group.Count() > 1) is { } twins)
        {
            throw new ArgumentException($"Two columns are called {twins.Key}.", nameof(define));
        }

        Code = code;
        Title = title;
        Columns = columns;
    }

    /// <summary>Short, lower-case, hyphenated name.</summary>
    public string Code { get; }

    /// <summary>The name people read.</summary>
    public string Title { get; }

    /// <summary>The columns from left to right; never empty.</summary>
    public IReadOnlyList<PublicationColumn<T>> Columns { get; }
}
