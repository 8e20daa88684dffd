using System.Text;

namespace ContractOversight.Exchange.Sheets;

/// <summary>Finds whether commas, semicolons, tabs or bars part the cells: the one that parts most lines of the beginning into the same number of cells.</summary>
internal static class CsvDelimiter
{
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    public static char Find(Func<Stream> open, Encoding encoding)
    {
        using var reader = new StreamReader(open(), encoding, detectEncodingFromByteOrderMarks: true);
        var buffer = new char[65536];
        var text = new string(buffer, 0, reader.ReadBlock(buffer));
        var lines = OutsideQuotes(text);
        return Candidates.Select(candidate => (candidate, Score: Score(lines, candidate))).MaxBy(pair => pair.Score).candidate;
    }

    private static double Score(IReadOnlyCollection<string> lines, char candidate)
    {
        var counts = lines.Select(line => line.Count(character => character == candidate)).Where(count => count > 0).ToList();
        if (counts.Count == 0)
        {
            return 0;
        }

        var usual = counts.GroupBy(count => count).Max(group => group.Count());
        return usual * (1 + Math.Log(1 + counts.Average()));
    }

    private static List<string> OutsideQuotes(string text)
    {
        List<string> lines = [];
        var line = new StringBuilder();
        var quoted = false;
        foreach (var character in text)
        {
            if (character == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && character is '\r' or '\n')
            {
                AddLine(lines, line);
            }
            else if (!quoted)
            {
                line.Append(character);
            }
        }

        AddLine(lines, line);
        return lines;
    }

    private static void AddLine(List<string> lines, StringBuilder line)
    {
        if (line.Length > 0 && lines.Count < 200)
        {
            lines.Add(line.ToString());
        }

        line.Clear();
    }
}
