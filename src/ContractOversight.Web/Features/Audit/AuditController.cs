using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Audit;

internal sealed class AuditController(AuditTrail trail, VerifyAudit verify) : Controller
{
    [HttpGet("/admin/audit")]
    [Authorize(Policies.Administer)]
    public async Task<IActionResult> List(long? before, CancellationToken cancel) => View("AuditTrail", await trail.AskAsync(before, cancel));

    /// <summary>Reads only, but reads the whole trail: a button rather than a link, so that nothing follows it by itself.</summary>
    [HttpPost("/admin/audit/verify")]
    [Authorize(Policies.Administer)]
    public async Task<IActionResult> Verify(CancellationToken cancel) => View("VerifyAudit", await verify.RunAsync(cancel));
}
