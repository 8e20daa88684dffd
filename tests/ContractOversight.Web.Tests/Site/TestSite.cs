using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Parties;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace ContractOversight.Web.Tests.Site;

/// <summary>The whole site over a register of its own in a throw-away folder, on the tests' one day.</summary>
internal sealed class TestSite : WebApplicationFactory<Program>
{
    public const string Password = "a long enough password";

    private readonly string _folder = Directory.CreateTempSubdirectory("oversight-site-").FullName;

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(Today.Date, new TimeOnly(11, 0), TimeSpan.Zero));

    public string Folder => _folder;

    /// <summary>Works on the register as the system does, outside any request, seeing every office.</summary>
    public async Task<T> InRegisterAsync<T>(Func<OversightDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<OversightDbContext>());
    }

    public Task InRegisterAsync(Func<OversightDbContext, Task> work) => InRegisterAsync(async db =>
    {
        await work(db);
        return true;
    });

    /// <summary>Adds an office and gives its number.</summary>
    public Task<int> AddOfficeAsync(string code = "northmere") => InRegisterAsync(async db =>
    {
        var office = new Office { Code = code, Name = $"Office of the Police and Crime Commissioner for {code}" };
        db.Offices.Add(office);
        await db.SaveChangesAsync();
        return office.Id;
    });

    /// <summary>A browser without sign-in; it does not follow redirects, so that a test sees them.</summary>
    public Visitor Anonymous() => new(CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri("https://localhost"),
    }));

    /// <summary>A browser signed in through the sign-in page as a new person with a role.</summary>
    public async Task<Visitor> SignedInAsync(string role, int? officeId, string? email = null)
    {
        email ??= $"{role}-{Guid.NewGuid():N}@example.org";
        await using (var scope = Services.CreateAsyncScope())
        {
            var problems = await scope.ServiceProvider.GetRequiredService<Accounts>().AddAsync(
                new OversightUser { UserName = email, Email = email, EmailConfirmed = true, DisplayName = $"Test {role}", OfficeId = officeId },
                Password, role);
            Assert.IsEmpty(problems);
        }

        var visitor = Anonymous();
        var page = await visitor.PostFormAsync("/sign-in", new() { ["Email"] = email, ["Password"] = Password });
        Assert.AreEqual("/start", page.Location, $"{page.Status}: {page.Text}");
        return visitor;
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        // Host configuration reaches the program as its command line, before it reads its settings.
        builder.ConfigureHostConfiguration(configuration => configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Folder"] = _folder,
            ["Jobs:RunInBackground"] = "false",
            ["environment"] = "Test",
        }));
        return base.CreateHost(builder);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Test");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Time));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
