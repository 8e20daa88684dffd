namespace ContractOversight.Exchange.Spend;

/// <summary>Whether an amount includes VAT.</summary>
public enum AmountBasis
{
    /// <summary>The file does not say.</summary>
    NotStated,

    /// <summary>Without recoverable VAT.</summary>
    Net,

    /// <summary>With VAT.</summary>
    Gross,
}
