using System.Text;
using ContractOversight.Data.Intake;
using ContractOversight.Data.People;
using ContractOversight.Jobs.Work;
using ContractOversight.Web.Tests.Site;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Web.Tests.Features.ImportFiles;

/// <summary>A site with one office and an officer who uploads files; the work is done when a test says so.</summary>
internal sealed class ImportDesk : IAsyncDisposable
{
    public const string Register = "Contract reference,Title,Supplier,Start date,End date,Total value\nNM-1,Towels,Lindale Laundry Ltd,01/04/2026,31/03/2028,1000\nNM-2,=Sheets,Lindale Laundry Ltd,31/02/2026,31/03/2028,500\n";

    private ImportDesk(TestSite site, int officeId, Visitor officer)
    {
        Site = site;
        OfficeId = officeId;
        Officer = officer;
    }

    public TestSite Site { get; }

    public int OfficeId { get; }

    public Visitor Officer { get; }

    public IReadOnlyList<string> KeptFiles =>
        Directory.Exists(Path.Combine(Site.Folder, "imports")) ? [.. Directory.EnumerateFiles(Path.Combine(Site.Folder, "imports")).Select(path => Path.GetFileName(path))] : [];

    public static async Task<ImportDesk> OpenAsync()
    {
        var site = new TestSite();
        var office = await site.AddOfficeAsync();
        return new ImportDesk(site, office, await site.SignedInAsync(OversightRoles.Officer, office));
    }

    public Task<Page> UploadAsync(string text, string name = "register.csv", string kind = "") => UploadAsync(Encoding.UTF8.GetBytes(text), name, kind);

    public Task<Page> UploadAsync(byte[] file, string name, string kind = "") =>
        Officer.UploadAsync("/office/imports/upload", new() { ["Form.Kind"] = kind }, "Form.File", file, name);

    /// <summary>Uploads, has the check done, and opens the page of the upload.</summary>
    public async Task<(string Address, Page Page)> CheckedAsync(string text, string name = "register.csv", string kind = "")
    {
        var sent = await UploadAsync(text, name, kind);
        Assert.IsNotNull(sent.Location, string.Join("; ", sent.Errors));
        await WorkAsync();
        return (sent.Location, await Officer.GetAsync(sent.Location));
    }

    /// <summary>Does what was asked for, as the job server does within the minute.</summary>
    public async Task WorkAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WorkRunner>().RunAsync(CancellationToken.None);
    }

    public Task<Import> LastAsync() => Site.InRegisterAsync(db => db.Imports.OrderBy(import => import.Id).LastAsync());

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
