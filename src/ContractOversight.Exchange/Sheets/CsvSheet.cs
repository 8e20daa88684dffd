namespace ContractOversight.Exchange.Sheets;

/// <summary>CSV text as a sheet: encoding and delimiter are found from the content each time it is read.</summary>
internal static class CsvSheet
{
    public static Sheet Of(string name, Func<Stream> open, SheetLimits limits) => new(name, isText: true, () => Rows(open, limits));

    private static IEnumerable<SheetRow> Rows(Func<Stream> open, SheetLimits limits)
    {
        var encoding = CsvEncoding.Find(open);
        var delimiter = CsvDelimiter.Find(open, encoding);
        using var reader = new StreamReader(open(), encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 65536);
        var records = new CsvRecords(reader, delimiter, limits);
        long cells = 0;
        while (records.Next() is { } record)
        {
            if (records.RowNumber > limits.MaximumRows)
            {
                throw FileRefusedException.TooLarge($"it has more than {limits.MaximumRows:N0} rows");
            }

            cells += record.Count;
            if (cells > limits.MaximumCells)
            {
                throw FileRefusedException.TooLarge($"it has more than {limits.MaximumCells:N0} cells");
            }

            yield return new(records.RowNumber, record);
        }
    }
}
