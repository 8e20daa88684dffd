using System.Text;

namespace ContractOversight.Data.Sqlite;

/// <summary>Turns what a person typed into a full-text query that cannot be a syntax error.</summary>
internal static class SearchWords
{
    /// <summary>Every word is quoted, so that the search language's own signs are only text; the last one may be unfinished.</summary>
    public static string ToMatch(string typed)
    {
        var words = new StringBuilder();
        foreach (var character in typed)
        {
            words.Append(char.IsLetterOrDigit(character) ? character : ' ');
        }

        var quoted = words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => $"\"{word}\"").ToList();
        return quoted.Count == 0 ? "\"\"" : string.Join(" AND ", quoted) + "*";
    }
}
