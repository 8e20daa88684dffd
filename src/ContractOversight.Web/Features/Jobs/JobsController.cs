using ContractOversight.Jobs;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Hangfire;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Jobs;

internal sealed class JobsController(JobHealth health, IBackgroundJobClient jobs) : Controller
{
    [HttpGet("/admin/jobs")]
    [Authorize(Policies.Administer)]
    public async Task<IActionResult> Show(CancellationToken cancel) => View("JobHealth", await health.AskAsync(cancel));

    /// <summary>Starts the scheduled job itself, so that what is checked by hand is what is checked at night.</summary>
    [HttpPost("/admin/jobs/{code}/run")]
    [Authorize(Policies.Administer)]
    public IActionResult RunNow(string code)
    {
        if (JobTimetable.All.FirstOrDefault(entry => entry.Code == code) is not { } entry)
        {
            return NotFound();
        }

        entry.Enqueue(jobs);
        Saved.Say(TempData, $"“{entry.Title}” has been started. Its result appears below when it is done.");
        return Redirect("/admin/jobs");
    }
}
