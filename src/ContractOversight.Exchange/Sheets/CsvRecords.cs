using System.Text;

namespace ContractOversight.Exchange.Sheets;

/// <summary>Reads CSV records forward: quoted line breaks stay inside their cell, any line ending ends a record, and a quotation mark in the middle of a cell is text.</summary>
internal sealed class CsvRecords(TextReader reader, char delimiter, SheetLimits limits)
{
    private const int End = -1;
    private readonly char[] _buffer = new char[65536];
    private readonly StringBuilder _cell = new();
    private int _position;
    private int _length;

    /// <summary>The number of the record last returned, counting blank ones, as a spreadsheet program numbers its rows.</summary>
    public int RowNumber { get; private set; }

    public List<SheetCell>? Next()
    {
        if (Peek() == End)
        {
            return null;
        }

        RowNumber++;
        List<SheetCell> cells = [];
        while (true)
        {
            cells.Add(Cell());
            if (cells.Count > limits.MaximumColumns)
            {
                throw FileRefusedException.TooLarge($"row {RowNumber} has more than {limits.MaximumColumns:N0} cells");
            }

            var next = Take();
            if (next == delimiter)
            {
                continue;
            }

            if (next == '\r' && Peek() == '\n')
            {
                Take();
            }

            return cells;
        }
    }

    private SheetCell Cell()
    {
        _cell.Clear();
        if (Peek() == '"')
        {
            Take();
            Quoted();
        }

        while (Peek() is var next && next != End && next != delimiter && next is not ('\r' or '\n'))
        {
            Append((char)Take());
        }

        return SheetCell.OfText(_cell.ToString());
    }

    private void Quoted()
    {
        var lines = 0;
        while (true)
        {
            var next = Take();
            if (next == End)
            {
                throw OpenQuote();
            }

            if (next == '"')
            {
                if (Peek() != '"')
                {
                    return;
                }

                Take();
            }
            else if (next == '\n' && ++lines > limits.MaximumLinesInCell)
            {
                throw OpenQuote();
            }

            Append((char)next);
        }
    }

    private void Append(char character)
    {
        if (character == '\0')
        {
            throw new FileRefusedException(
                FileRefusalReason.UnreadableText,
                $"Row {RowNumber} contains a character that is not text (a null character). Save the file again as CSV from a spreadsheet program, then send it again.");
        }

        if (_cell.Length >= limits.MaximumCellCharacters)
        {
            throw FileRefusedException.TooLarge($"a cell in row {RowNumber} has more than {limits.MaximumCellCharacters:N0} characters");
        }

        _cell.Append(character);
    }

    private FileRefusedException OpenQuote() => new(
        FileRefusalReason.UnreadableText,
        $"A quotation mark is opened in row {RowNumber} and never closed, so the rows after it cannot be told apart. Close or remove the mark, then send the file again.");

    private int Peek() => Fill() ? _buffer[_position] : End;

    private int Take() => Fill() ? _buffer[_position++] : End;

    private bool Fill()
    {
        if (_position == _length)
        {
            _position = 0;
            _length = reader.Read(_buffer, 0, _buffer.Length);
        }

        return _length > 0;
    }
}
