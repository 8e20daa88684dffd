using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ContractOversight.Web.Features.Shared.Gallery;

/// <summary>Shows every component, with and without errors; in development only.</summary>
[Authorize(Policies.Anyone)]
internal sealed class GalleryController(IWebHostEnvironment environment) : Controller
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!environment.IsDevelopment())
        {
            context.Result = NotFound();
        }
    }

    [HttpGet("/dev/components")]
    public IActionResult Components() => View(GalleryForm.Filled());

    [HttpGet("/dev/components/errors")]
    public IActionResult Errors([FromQuery] GalleryForm form) => View("Components", form);

    [HttpPost("/dev/components")]
    public IActionResult Components(GalleryForm form)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        Saved.Say(TempData, $"{form.Title} was saved");

        return RedirectToAction(nameof(Components));
    }

    [HttpGet("/dev/components/parts")]
    public IActionResult Parts() => View();

    [HttpGet("/dev/components/charts")]
    public IActionResult Charts() => View(GalleryCharts.All());
}
