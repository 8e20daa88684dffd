namespace ContractOversight.Exchange.OpenContracting;

/// <summary>An amount of money as published.</summary>
/// <param name="Amount">Net of tax by the standard's custom; exact.</param>
/// <param name="Currency">ISO 4217 code; null when not given, and then nothing is assumed.</param>
/// <param name="GrossAmount">With VAT, where Find a Tender gives it; null when not given.</param>
public sealed record OcdsAmount(decimal Amount, string? Currency, decimal? GrossAmount)
{
    /// <summary>True when the currency is stated to be pounds sterling.</summary>
    public bool IsSterling => string.Equals(Currency, "GBP", StringComparison.Ordinal);

    /// <summary>Whole pence, half a penny rounded away from zero; null unless the currency is pounds sterling.</summary>
    public long? Pence => IsSterling ? ToPence(Amount) : null;

    /// <summary>Whole pence with VAT; null when not given or not in pounds sterling.</summary>
    public long? GrossPence => IsSterling && GrossAmount is { } gross ? ToPence(gross) : null;

    /// <summary>True when the published amount is finer than a penny, so that <see cref="Pence"/> is rounded.</summary>
    public bool IsRounded => decimal.Round(Amount, 2) != Amount;

    internal static long ToPence(decimal pounds) => (long)decimal.Round(pounds * 100m, 0, MidpointRounding.AwayFromZero);
}
