using ContractOversight.Domain.Performance;

namespace ContractOversight.Web.Features.Flags;

/// <summary>Where each kind of flag is put right.</summary>
internal static class FlagPlaces
{
    public static string Of(string ruleCode, int contractId)
    {
        var page = ruleCode switch
        {
            "overdue-review" or "missing-review-date" or "overdue-action" => "/reviews",
            "overdue-disclosure" => "/publication",
            "spend-near-value" => "/costs",
            _ when SlippageCodes.All.Contains(ruleCode) => "/performance",
            _ => "",
        };
        return $"/office/contracts/{contractId}{page}";
    }
}
