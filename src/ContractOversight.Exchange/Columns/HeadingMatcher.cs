namespace ContractOversight.Exchange.Columns;

/// <summary>Pairs the headings of one row with fields, best pair first.</summary>
internal static class HeadingMatcher
{
    private const int WholeHeading = 1000;
    private const int PartOfHeading = 400;
    private const int ContradictedBy = 700;
    private const int EmptyColumn = 120;

    public static List<MappedColumn> Match(IReadOnlyList<string> headings, FieldSet set, Func<int, ColumnStatistics?> statistics)
    {
        var candidates = new List<Candidate>();
        for (var index = 0; index < headings.Count; index++)
        {
            var plain = HeadingText.Plain(headings[index]);
            if (plain.Length is 0 or > 120)
            {
                continue;
            }

            foreach (var field in set.Fields)
            {
                var score = Score(plain, field);
                if (score > 0)
                {
                    candidates.Add(new(field, index, score - Penalty(statistics(index), field), score >= PartOfHeading + 200));
                }
            }
        }

        return Choose(candidates, headings);
    }

    private static int Penalty(ColumnStatistics? column, Field field) =>
        column is null ? 0 : column.IsEmpty ? EmptyColumn : column.Contradicts(field.Kind) ? ContradictedBy : 0;

    private static List<MappedColumn> Choose(List<Candidate> candidates, IReadOnlyList<string> headings)
    {
        List<MappedColumn> chosen = [];
        foreach (var candidate in candidates.Where(candidate => candidate.Score > 0).OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Index))
        {
            if (chosen.Any(column => column.Field == candidate.Field.Name || column.Index == candidate.Index))
            {
                continue;
            }

            var heading = headings[candidate.Index];
            chosen.Add(candidate.IsWhole
                ? new(candidate.Field.Name, heading, candidate.Index, MappingConfidence.Certain, $"The heading \"{heading}\" is a usual one for this.")
                : new(candidate.Field.Name, heading, candidate.Index, MappingConfidence.Likely, $"The heading \"{heading}\" contains words that are usual for this."));
        }

        return chosen;
    }

    private static int Score(string plain, Field field)
    {
        for (var rank = 0; rank < field.Headings.Length; rank++)
        {
            if (plain == field.Headings[rank])
            {
                return WholeHeading - rank;
            }
        }

        if (field.WholeOnly)
        {
            return 0;
        }

        var padded = $" {plain} ";
        if (field.Without.Any(word => padded.Contains($" {word} ", StringComparison.Ordinal)))
        {
            return 0;
        }

        for (var rank = 0; rank < field.Headings.Length; rank++)
        {
            if (padded.Contains($" {field.Headings[rank]} ", StringComparison.Ordinal))
            {
                return PartOfHeading + Math.Min(150, field.Headings[rank].Length * 5) - rank;
            }
        }

        return 0;
    }

    private sealed record Candidate(Field Field, int Index, int Score, bool IsWhole);
}
