namespace ContractOversight.Web.Features.Shared.Charts;

/// <summary>What a mark on a chart says, shown by its shape as well as its colour.</summary>
internal enum ChartMeaning
{
    Neutral,
    Good,
    Concern,
    Missed,
}
