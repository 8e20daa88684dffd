namespace ContractOversight.Exchange.OpenContracting;

/// <summary>What a person should know before taking a process over.</summary>
internal static class OcdsWarnings
{
    public static IEnumerable<string> Of(OcdsContractingProcess process)
    {
        if (process.ReleaseId is null)
        {
            yield return "The release has no id, so a later copy of it cannot be told apart.";
        }

        if (process.PublishedAt is null)
        {
            yield return "The release has no date, so it is taken to be the oldest of its process.";
        }

        foreach (var (where, value) in Amounts(process))
        {
            if (!value.IsSterling)
            {
                yield return value.Currency is null
                    ? $"{where}: the amount has no currency. It is not taken as pounds."
                    : $"{where}: the amount is in {value.Currency}. It is kept as it is and not taken as pounds.";
            }
            else if (value.IsRounded)
            {
                yield return $"{where}: the amount is finer than a penny. It is rounded to the nearest penny.";
            }
        }
    }

    private static IEnumerable<(string Where, OcdsAmount Value)> Amounts(OcdsContractingProcess process)
    {
        var all = new List<(string, OcdsAmount?)> { ("tender", process.TenderValue) };
        all.AddRange(process.Awards.Select((award, i) => ($"awards[{i}]", award.Value)));
        all.AddRange(process.Contracts.Select((contract, i) => ($"contracts[{i}]", contract.Value)));
        return all.Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!));
    }
}
