using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Values;

namespace ContractOversight.Exchange.Columns;

/// <summary>What a first reading of a whole sheet shows: where its headings are, what its columns hold, how wide its rows are.</summary>
internal sealed class SheetSurvey
{
    private const int KeptRows = 200;
    private readonly List<ColumnStatistics> _columns = [];
    private readonly Dictionary<int, int> _widths = [];
    private readonly List<(SheetRow Row, int FilledAbove)> _candidates = [];
    private int _filledRows;

    private SheetSurvey(Sheet sheet) => Sheet = sheet;

    public Sheet Sheet { get; }

    /// <summary>Null where the sheet has no heading row for this kind of file.</summary>
    public ColumnMapping? Mapping { get; private set; }

    /// <summary>Headings of required columns that the best heading row lacks; empty where nothing is missing.</summary>
    public IReadOnlyList<RequiredField> Missing { get; private set; } = [];

    /// <summary>How many headings the best heading row had; one that only contains a known word counts half.</summary>
    public double Recognised { get; private set; }

    /// <summary>The number of cells most rows have, as far as the last filled one or the last delimiter.</summary>
    public int UsualWidth => _widths.Count == 0 ? 0 : _widths.MaxBy(pair => pair.Value).Key;

    /// <summary>How many rows above the headings hold something; a handful are titles, many are records.</summary>
    public int FilledRowsAbove { get; private set; }

    public IReadOnlyList<string> Headings { get; private set; } = [];

    public static SheetSurvey Of(Sheet sheet, FieldSet set, MappingChoice? choice)
    {
        var survey = new SheetSurvey(sheet);
        foreach (var row in sheet.Rows())
        {
            survey.Look(row, set);
        }

        survey.Choose(set, choice);
        return survey;
    }

    public DateOrder OrderOf(int index) => index < _columns.Count ? _columns[index].Dates.Order : DateOrder.DayFirst;

    public bool HasMixedDates(int index) => index < _columns.Count && _columns[index].Dates.IsMixed;

    private void Look(SheetRow row, FieldSet set)
    {
        if (row.IsBlank)
        {
            return;
        }

        while (_columns.Count < row.Cells.Count)
        {
            _columns.Add(new());
        }

        for (var index = 0; index < row.Cells.Count; index++)
        {
            _columns[index].Look(row.Cells[index]);
        }

        _widths[row.Cells.Count] = _widths.GetValueOrDefault(row.Cells.Count) + 1;
        if (_candidates.Count < KeptRows * 2 && (_filledRows < KeptRows ? MayBeHeading(row) : IsHeading(row, set)))
        {
            _candidates.Add((row, _filledRows));
        }

        _filledRows++;
    }

    private static bool MayBeHeading(SheetRow row) =>
        row.Cells.Count(cell => cell.Kind == CellKind.Text) >= 2 && row.Cells.All(cell => cell.Kind is not (CellKind.Date or CellKind.Error));

    /// <summary>A sheet sorted carelessly carries its headings to the foot, so every row is looked at; a figure at the start of a cell rules a row out cheaply.</summary>
    private static bool IsHeading(SheetRow row, FieldSet set) =>
        row.Cells.All(cell => cell.IsBlank || (cell.Kind == CellKind.Text && !char.IsAsciiDigit(cell.Text[0])))
        && HeadingMatcher.Match(Texts(row), set, _ => null).Count(column => column.Confidence == MappingConfidence.Certain) >= set.FewestHeadings + 1;

    private void Choose(FieldSet set, MappingChoice? choice)
    {
        SheetRow? best = null;
        foreach (var (row, above) in _candidates)
        {
            var texts = Texts(row);
            var given = choice?.Fields.Values.Count(heading => texts.Contains(heading, HeadingComparer.Instance)) ?? 0;
            var recognised = HeadingMatcher.Match(texts, set, Statistics).Sum(column => column.Confidence == MappingConfidence.Certain ? 1 : 0.5) + (given * 2);
            if (recognised > Recognised)
            {
                Recognised = recognised;
                FilledRowsAbove = above;
                best = row;
            }
        }

        if (best is not null && Recognised >= set.FewestHeadings)
        {
            Take(best, set, choice);
        }
    }

    private void Take(SheetRow row, FieldSet set, MappingChoice? choice)
    {
        Headings = Texts(row);
        var columns = MappingChooser.Choose(Headings, set, choice, Statistics);
        Missing = [.. set.Required.Where(required => !columns.Exists(column => required.AnyOf.Contains(column.Field)))];
        if (Missing.Count == 0)
        {
            RefuseDuplicates(columns);
            var unrecognised = Headings
                .Select((heading, index) => new UnrecognisedColumn(heading, index))
                .Where(column => column.Heading.Length > 0 && !columns.Exists(mapped => mapped.Index == column.Index));
            Mapping = new(Sheet.Name, row.Number, columns, [.. unrecognised]);
        }
    }

    private void RefuseDuplicates(List<MappedColumn> columns)
    {
        foreach (var column in columns.Where(column => column.Heading.Length > 0))
        {
            var same = Headings.Count(heading => HeadingComparer.Instance.Equals(heading, column.Heading));
            if (same > 1)
            {
                throw new FileRefusedException(
                    FileRefusalReason.DuplicateHeading,
                    $"{same} columns have the heading \"{column.Heading}\", so it is not clear which one counts. Rename or remove the other, then send the file again.");
            }
        }
    }

    private ColumnStatistics? Statistics(int index) => index < _columns.Count ? _columns[index] : null;

    private static List<string> Texts(SheetRow row) => [.. row.Cells.Select(cell => cell.Kind is CellKind.Text or CellKind.Number ? cell.Text : "")];
}
