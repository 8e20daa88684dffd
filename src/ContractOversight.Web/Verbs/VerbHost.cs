using System.Data.Common;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Parties;
using ContractOversight.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Verbs;

/// <summary>Gives a verb the same services as the site, without serving anything.</summary>
internal static class VerbHost
{
    public static async Task<int> RunAsync(Func<IServiceProvider, CancellationToken, Task<int>> verb, CancellationToken cancel)
    {
        try
        {
            await using var site = Site.Build([], isServing: false);
            await Site.PrepareAsync(site.Services, cancel);
            await using var scope = site.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Actor>().ActAs("command-line", "command line", officeId: null);
            return await verb(scope.ServiceProvider, cancel);
        }
        catch (VerbRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitCode.Failed;
        }
        catch (Exception failure) when (failure.GetBaseException() is DbException cause)
        {
            await Console.Error.WriteLineAsync($"The register could not be used: {cause.Message} Something else may be saving to it. Try again in a minute.");
            return ExitCode.Failed;
        }
    }

    /// <summary>The office with a code; every later read and write of the verb is confined to it.</summary>
    public static async Task<Office> OfficeAsync(IServiceProvider services, string code, CancellationToken cancel)
    {
        var office = await services.GetRequiredService<OversightDbContext>().Offices.SingleOrDefaultAsync(row => row.Code == code, cancel)
            ?? throw new VerbRefusedException($"There is no office with the code “{code}”. Add it with: office add {code} --name NAME");
        services.GetRequiredService<Actor>().ActAs("command-line", "command line", office.Id);
        return office;
    }
}

/// <summary>A verb cannot go on, for a reason that the person who typed it can mend.</summary>
internal sealed class VerbRefusedException(string message) : Exception(message);
