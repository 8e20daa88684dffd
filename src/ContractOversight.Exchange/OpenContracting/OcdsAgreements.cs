namespace ContractOversight.Exchange.OpenContracting;

/// <summary>Makes the lines of a register from processes.</summary>
public static class OcdsAgreements
{
    /// <summary>
    /// One agreement for each contract, one for each award that no contract follows, and one planned agreement where there is
    /// neither. Never empty, never throws.
    /// </summary>
    public static IReadOnlyList<OcdsAgreement> Of(OcdsContractingProcess process)
    {
        var agreements = new List<OcdsAgreement>();
        agreements.AddRange(process.Contracts.Select((contract, i) => FromContract(process, contract, i)));
        agreements.AddRange(process.Awards
            .Select((award, i) => (award, i))
            .Where(pair => !IsContracted(process, pair.award))
            .Select(pair => FromAward(process, pair.award, pair.i)));
        return agreements.Count > 0 ? agreements : [Planned(process)];
    }

    /// <summary>The sum of the values in pence; agreements whose value is unknown or not in pounds sterling add nothing.</summary>
    /// <exception cref="OverflowException">The sum is more than a long holds.</exception>
    public static long TotalPence(IEnumerable<OcdsAgreement> agreements) =>
        agreements.Aggregate(0L, (sum, agreement) => checked(sum + (agreement.ValuePence ?? 0)));

    private static bool IsContracted(OcdsContractingProcess process, OcdsAward award) =>
        process.Contracts.Any(contract => contract.AwardId is null
            ? process.Awards.Count == 1 && process.Contracts.Count == 1
            : contract.AwardId == award.Id);

    private static OcdsAward? AwardOf(OcdsContractingProcess process, OcdsContract contract) =>
        process.Awards.FirstOrDefault(award => award.Id is not null && award.Id == contract.AwardId)
        ?? (contract.AwardId is null && process.Awards.Count == 1 && process.Contracts.Count == 1 ? process.Awards[0] : null);

    private static OcdsAgreement FromContract(OcdsContractingProcess process, OcdsContract contract, int place)
    {
        var award = AwardOf(process, contract);
        return new OcdsAgreement
        {
            Ocid = process.Ocid,
            Key = $"{process.Ocid}/contract/{contract.Id ?? $"#{place}"}",
            AwardId = contract.AwardId ?? award?.Id,
            Stage = OcdsStage.Contracted,
            Index = process.Index,
            Title = contract.Title ?? award?.Title ?? process.Title,
            Description = contract.Description ?? award?.Description ?? process.Description,
            Buyer = process.Buyer,
            Suppliers = award?.Suppliers ?? [],
            Value = contract.Value ?? award?.Value,
            Period = contract.Period == OcdsPeriod.Unknown ? award?.Period ?? process.ExpectedPeriod : contract.Period,
            AwardedOn = award?.Date,
            SignedOn = contract.SignedOn,
            Status = contract.Status,
            Cpv = award?.Cpv ?? process.Cpv,
            Process = process,
        };
    }

    private static OcdsAgreement FromAward(OcdsContractingProcess process, OcdsAward award, int place) => new()
    {
        Ocid = process.Ocid,
        Key = $"{process.Ocid}/award/{award.Id ?? $"#{place}"}",
        AwardId = award.Id,
        Stage = OcdsStage.Awarded,
        Index = process.Index,
        Title = award.Title ?? process.Title,
        Description = process.Description ?? award.Description,
        Buyer = process.Buyer,
        Suppliers = award.Suppliers,
        Value = award.Value,
        Period = award.Period == OcdsPeriod.Unknown ? process.ExpectedPeriod : award.Period,
        AwardedOn = award.Date,
        Status = award.Status,
        Cpv = award.Cpv ?? process.Cpv,
        Process = process,
    };

    private static OcdsAgreement Planned(OcdsContractingProcess process) => new()
    {
        Ocid = process.Ocid,
        Key = $"{process.Ocid}/tender",
        Stage = OcdsStage.Planned,
        Index = process.Index,
        Title = process.Title,
        Description = process.Description,
        Buyer = process.Buyer,
        Value = process.TenderValue,
        Period = process.ExpectedPeriod,
        Status = process.TenderStatus,
        Cpv = process.Cpv,
        Process = process,
    };
}
