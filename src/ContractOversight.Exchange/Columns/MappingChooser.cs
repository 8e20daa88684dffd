using ContractOversight.Exchange.Sheets;

namespace ContractOversight.Exchange.Columns;

/// <summary>Joins what a person chose with what is recognised; the person's choice goes first.</summary>
internal static class MappingChooser
{
    public static List<MappedColumn> Choose(IReadOnlyList<string> headings, FieldSet set, MappingChoice? choice, Func<int, ColumnStatistics?> statistics)
    {
        var given = Given(headings, set, choice);
        var decided = choice?.Fields.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        var open = set with { Fields = [.. set.Fields.Where(field => !decided.Contains(field.Name))] };
        var taken = given.Select(column => column.Index).ToHashSet();
        var free = headings.Select((heading, index) => taken.Contains(index) ? "" : heading).ToList();
        return [.. given, .. HeadingMatcher.Match(free, open, statistics)];
    }

    private static List<MappedColumn> Given(IReadOnlyList<string> headings, FieldSet set, MappingChoice? choice)
    {
        List<MappedColumn> columns = [];
        foreach (var (name, heading) in choice?.Fields ?? new Dictionary<string, string>())
        {
            var field = set.Fields.FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw new FileRefusedException(
                    FileRefusalReason.MissingColumn,
                    $"The mapping names the field \"{name}\", which a {set.What} does not have. Use one of: {string.Join(", ", set.Fields.Select(field => field.Name))}.");
            if (string.IsNullOrWhiteSpace(heading))
            {
                continue;
            }

            var index = IndexOf(headings, heading)
                ?? throw new FileRefusedException(
                    FileRefusalReason.MissingColumn,
                    $"The mapping takes {field.Name} from the column \"{heading}\", but the file has no such column. Correct the mapping or the file.");
            columns.Add(new(field.Name, headings[index], index, MappingConfidence.Given, "The mapping says so."));
        }

        return columns;
    }

    private static int? IndexOf(IReadOnlyList<string> headings, string heading)
    {
        for (var index = 0; index < headings.Count; index++)
        {
            if (HeadingComparer.Instance.Equals(headings[index], heading))
            {
                return index;
            }
        }

        return ColumnLetters.IndexOf(heading) is { } named && named < headings.Count ? named : null;
    }
}
