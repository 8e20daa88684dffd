using ContractOversight.Data;
using ContractOversight.Data.Samples;
using ContractOversight.Domain.Calendar;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Jobs.Publication;
using ContractOversight.Web.Features.Publication;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Hosting;

/// <summary>Fills an empty development register, and says on the console where the site is and how to sign in.</summary>
internal static class FirstStart
{
    public static async Task PrepareAsync(WebApplication site, CancellationToken cancel)
    {
        if (!site.Environment.IsDevelopment())
        {
            return;
        }

        await using var scope = site.Services.CreateAsyncScope();
        await LoadSampleAsync(scope.ServiceProvider, cancel);
        var samplePeople = SampleOffice.SignIns.Select(person => person.Email).ToList();
        var hasSample = await scope.ServiceProvider.GetRequiredService<OversightDbContext>().Users
            .AnyAsync(user => samplePeople.Contains(user.Email!), cancel);
        site.Lifetime.ApplicationStarted.Register(() => Greet(site, hasSample));
    }

    /// <summary>Loads the sample into an empty register, sweeps it once and publishes part of it, so that no page is empty.</summary>
    /// <returns>False when there was an office already and nothing was done.</returns>
    public static async Task<bool> LoadSampleAsync(IServiceProvider services, CancellationToken cancel)
    {
        var today = services.GetRequiredService<UkClock>().Today;
        if (!await services.GetRequiredService<SampleOffice>().LoadAsync(today, cancel))
        {
            return false;
        }

        await services.GetRequiredService<FlagSweepJob>().RunAsync(today, cancel);
        await PublishSampleAsync(services, cancel);
        return true;
    }

    private static async Task PublishSampleAsync(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<OversightDbContext>();
        var ids = await db.Contracts.Where(contract => SampleOffice.ToPublish.Contains(contract.Reference))
            .OrderBy(contract => contract.Id).Select(contract => contract.Id).ToListAsync(cancel);
        foreach (var id in ids)
        {
            await services.GetRequiredService<PublishContract>().RunAsync(id, withdrawEarlier: false, cancel);
        }

        await services.GetRequiredService<PublicationJob>().RunAsync(cancel);
    }

    private static void Greet(WebApplication site, bool hasSample)
    {
        var addresses = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Console.WriteLine();
        Console.WriteLine($"ContractOversight is at {string.Join(", ", addresses)}");
        if (hasSample)
        {
            Console.WriteLine("The sample office is loaded. Sign in at /sign-in with one of these:");
            foreach (var person in SampleOffice.SignIns)
            {
                Console.WriteLine($"  {person.Role,-14} {person.Email}");
            }

            Console.WriteLine($"  password       {SampleOffice.Password}");
        }

        Console.WriteLine();
    }
}
