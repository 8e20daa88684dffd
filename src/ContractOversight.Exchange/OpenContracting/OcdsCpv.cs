namespace ContractOversight.Exchange.OpenContracting;

/// <summary>Finds the main CPV code of a tender or award.</summary>
internal static class OcdsCpv
{
    public static string? Of(OcdsNode holder) =>
        Code(holder.Object("classification"))
        ?? holder.List("items").Select(ItemCode).FirstOrDefault(code => code is not null);

    private static string? ItemCode(OcdsNode item) =>
        Code(item.Object("classification"))
        ?? item.List("additionalClassifications").Select(node => Code(node)).FirstOrDefault(code => code is not null);

    private static string? Code(OcdsNode? classification) =>
        string.Equals(classification?.Text("scheme"), "CPV", StringComparison.OrdinalIgnoreCase) ? classification?.Text("id") : null;
}
