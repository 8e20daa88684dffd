namespace ContractOversight.Domain.Contracts;

/// <summary>Divides an agreement's value among its suppliers, to the penny.</summary>
public static class SupplierShares
{
    /// <summary>
    /// Each supplier's part, in the order given. Every part is rounded down to the penny; the pence left over go one each
    /// to the parts that lost most by rounding, the earlier first, so that whole shares add up to the value exactly.
    /// </summary>
    /// <param name="valuePence">The value in pence, 0 or more.</param>
    /// <param name="basisPoints">Shares in hundredths of a per cent; null where not known. A single supplier without a share has the whole.</param>
    /// <returns>Null for a supplier whose share is not known. Shares of less than the whole leave the rest undivided. Never throws.</returns>
    public static IReadOnlyList<long?> Divide(long valuePence, IReadOnlyList<int?> basisPoints)
    {
        ArgumentNullException.ThrowIfNull(basisPoints);
        IReadOnlyList<int?> shares = basisPoints is [null] ? [ContractSupplier.WholeBasisPoints] : basisPoints;
        var exact = shares.Select(share => share is { } known ? (Int128)valuePence * known : (Int128?)null).ToList();
        var parts = exact.Select(part => (long?)(part / ContractSupplier.WholeBasisPoints)).ToList();
        var whole = (long)(exact.Aggregate(Int128.Zero, (sum, part) => sum + (part ?? 0)) / ContractSupplier.WholeBasisPoints);
        var left = whole - parts.Sum(part => part ?? 0);
        var byLoss = Enumerable.Range(0, parts.Count).Where(i => parts[i] is not null)
            .OrderByDescending(i => exact[i]!.Value % ContractSupplier.WholeBasisPoints).ThenBy(i => i);
        foreach (var i in byLoss.Take((int)left))
        {
            parts[i]++;
        }

        return parts;
    }
}
