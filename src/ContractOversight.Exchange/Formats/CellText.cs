namespace ContractOversight.Exchange.Formats;

/// <summary>The one place that decides which words a spreadsheet could take for a formula.</summary>
/// <remarks>
/// Triggers: equals, plus, minus, at, tab, carriage return, line feed and the full-width forms of the first four, also after
/// leading spaces (OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection). CSV has no cell types, so
/// the words get an apostrophe before them; XLSX keeps the words as they are in a cell typed as text. Numbers, days and
/// pounds never pass through here, so negative amounts are not harmed.
/// </remarks>
public static class CellText
{
    private const char Guard = '\'';

    /// <summary>True when a spreadsheet could run the words as a formula.</summary>
    public static bool LooksLikeFormula(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart(' ');
        return !start.IsEmpty && start[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
    }

    /// <summary>The words as a CSV field may hold them: with an apostrophe before them when they look like a formula.</summary>
    /// <remarks>Words that already start with apostrophes before a formula get one more, so <see cref="Restore"/> is exact.</remarks>
    public static string Neutralise(string text) => IsGuardable(text) ? Guard + text : text;

    /// <summary>The words that <see cref="Neutralise"/> was given.</summary>
    public static string Restore(string text) => text.StartsWith(Guard) && IsGuardable(text) ? text[1..] : text;

    /// <summary>True when <see cref="Neutralise"/> changes the words.</summary>
    internal static bool IsGuardable(ReadOnlySpan<char> text) => LooksLikeFormula(text.TrimStart(Guard));
}
