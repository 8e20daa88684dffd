namespace ContractOversight.Exchange.Columns;

/// <summary>Compares headings by their plain form; a heading of signs alone is compared as written.</summary>
internal sealed class HeadingComparer : IEqualityComparer<string>
{
    public static HeadingComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => string.Equals(Key(x), Key(y), StringComparison.Ordinal) && Key(x).Length > 0;

    public int GetHashCode(string obj) => StringComparer.Ordinal.GetHashCode(Key(obj));

    private static string Key(string? heading) => heading is null ? "" : HeadingText.Plain(heading) is { Length: > 0 } plain ? plain : heading.Trim();
}
