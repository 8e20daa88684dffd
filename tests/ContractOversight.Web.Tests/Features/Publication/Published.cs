using ContractOversight.Domain.Contracts;
using ContractOversight.Jobs.Publication;
using ContractOversight.Jobs.Work;
using ContractOversight.Web.Tests.Features.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Web.Tests.Features.Publication;

/// <summary>Publishes through the site's own form, and does the work that it asks for.</summary>
internal static class Published
{
    /// <summary>A complete agreement that a second person approved.</summary>
    public static Task<int> AddApprovedAsync(this Office office, string reference = "C1", Action<Contract>? set = null) => office.AddCompleteAsync(reference, contract =>
    {
        contract.State = RecordState.Approved;
        set?.Invoke(contract);
    });

    public static async Task<Site.Page> PublishAsync(this Office office, int id, bool withdrawEarlier = false)
    {
        var answer = await office.Officer.PostFormAsync(
            $"/office/contracts/{id}/publish", withdrawEarlier ? new() { ["withdrawEarlier"] = "true" } : [], $"/office/contracts/{id}/publish");
        await office.WorkAsync();
        return answer;
    }

    public static async Task<Site.Page> WithholdAsync(this Office office, int id, string field, string basis = "sio-b")
    {
        // What is recorded in the same second as a release could be either before or after it.
        office.Site.Time.Advance(TimeSpan.FromMinutes(5));
        var answer = await office.Officer.PostFormAsync($"/office/contracts/{id}/withhold", new()
        {
            ["Form.Field"] = field,
            ["Form.BasisCode"] = basis,
            ["Form.DecidedBy"] = "Chief finance officer",
            ["Form.DecidedOn.Day"] = "1",
            ["Form.DecidedOn.Month"] = "9",
            ["Form.DecidedOn.Year"] = "2026",
            ["Form.LookAgainOn.Day"] = "1",
            ["Form.LookAgainOn.Month"] = "9",
            ["Form.LookAgainOn.Year"] = "2027",
        }, $"/office/contracts/{id}/withhold");
        office.Site.Time.Advance(TimeSpan.FromMinutes(5));
        return answer;
    }

    public static async Task WorkAsync(this Office office)
    {
        await using var scope = office.Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WorkRunner>().RunAsync(CancellationToken.None);
    }

    public static async Task MakeFilesAsync(this Office office)
    {
        await using var scope = office.Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PublicationJob>().RunAsync(CancellationToken.None);
    }

    public static Task<string> GetTextAsync(this Office office, string address) => office.Site.Anonymous().Client.GetStringAsync(address);
}
