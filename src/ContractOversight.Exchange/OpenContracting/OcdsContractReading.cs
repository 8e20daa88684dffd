namespace ContractOversight.Exchange.OpenContracting;

/// <summary>Reads contracts with what happened under them.</summary>
internal static class OcdsContractReading
{
    public static IReadOnlyList<OcdsContract> Contracts(OcdsNode release) => [.. release.List("contracts").Select(Read)];

    private static OcdsContract Read(OcdsNode contract)
    {
        var implementation = contract.Object("implementation");
        return new OcdsContract
        {
            Id = contract.Text("id"),
            AwardId = contract.Text("awardID"),
            Title = contract.Text("title"),
            Description = contract.Text("description"),
            Status = contract.Text("status"),
            Value = contract.Amount("value"),
            Period = contract.Period("period"),
            SignedOn = contract.Day("dateSigned"),
            Amendments = Amendments(contract),
            Transactions = [.. (implementation?.List("transactions") ?? []).Select(Transaction)],
            Metrics =
            [
                .. contract.List("agreedMetrics").Select(metric => Metric(metric, isAgreed: true)),
                .. (implementation?.List("metrics") ?? []).Select(metric => Metric(metric, isAgreed: false)),
            ],
            PerformanceFailures = [.. (implementation?.List("performanceFailures") ?? []).Select(Failure)],
            DocumentCount = contract.List("documents").Count + (implementation?.List("documents").Count ?? 0),
        };
    }

    private static OcdsAmendment[] Amendments(OcdsNode contract)
    {
        var single = contract.Object("amendment");
        return [.. contract.List("amendments").Concat(single is { } one ? [one] : []).Select(amendment => new OcdsAmendment(
            amendment.Text("id"), amendment.Day("date"), amendment.Text("description"), amendment.Text("rationale")))];
    }

    private static OcdsTransaction Transaction(OcdsNode transaction) => new(
        transaction.Text("id"),
        transaction.Day("date"),
        transaction.Amount("value") ?? transaction.Amount("amount"),
        (transaction.Object("payer") ?? transaction.Object("providerOrganization"))?.Text("name"),
        (transaction.Object("payee") ?? transaction.Object("receiverOrganization"))?.Text("name"));

    private static OcdsMetric Metric(OcdsNode metric, bool isAgreed) => new(
        metric.Text("id"),
        metric.Text("title"),
        metric.Text("description"),
        isAgreed,
        [.. metric.List("observations").Select(observation => new OcdsObservation(
            observation.Text("id"),
            observation.Period("period"),
            observation.Text("measure") ?? observation.Amount("value")?.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture),
            observation.Object("unit")?.Text("name") ?? observation.Object("value")?.Text("currency")))]);

    private static OcdsPerformanceFailure Failure(OcdsNode failure) => new(
        failure.Text("id"), failure.Period("period"), failure.Text("category"), failure.Number("events"));
}
