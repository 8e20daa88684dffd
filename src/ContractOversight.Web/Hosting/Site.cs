using ContractOversight.Data;
using ContractOversight.Data.PublicCopy;
using ContractOversight.Data.Sqlite;
using ContractOversight.Jobs;
using ContractOversight.Jobs.Publication;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.DataProtection;

namespace ContractOversight.Web.Hosting;

/// <summary>Puts the application together; what each part needs is said in that part's own registration.</summary>
internal static class Site
{
    /// <param name="args">Settings from the command line.</param>
    /// <param name="isServing">True for the process that serves pages and works through the queue; a verb does neither.</param>
    public static WebApplication Build(string[] args, bool isServing)
    {
        // Settings and pages are found beside the program; data is kept where the program is run.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        if (!isServing)
        {
            // A verb's own words go to standard output; the log must not mix with them.
            builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error);
        }

        var folder = AddStorage(builder);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSqliteRegister(folder.Path);
        builder.Services.AddDataProtection().SetApplicationName("ContractOversight")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(folder.Path, "keys")));
        builder.Services.AddSignIn(builder.Environment);
        builder.Services.AddSingleton(new PublicFileStore(folder.Path));
        builder.Services.AddJobs();
        builder.Services.AddJobServer(isServing && (builder.Configuration.GetSection(JobOptions.Section)
            .Get<JobOptions>(binder => binder.ErrorOnUnknownConfiguration = true) ?? new JobOptions()).RunInBackground);
        builder.Services.AddFeatures(builder.Configuration);
        builder.Services.AddHealthChecks().AddCheck<RegisterHealth>("register");

        var app = builder.Build();
        Pipeline.Configure(app);
        return app;
    }

    /// <summary>Brings the database up to date before anything else touches it.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OversightDbContext>();
        await scope.ServiceProvider.GetRequiredService<IRegisterStore>().MigrateAsync(db, cancel);
        await scope.ServiceProvider.GetRequiredService<IPublicStore>()
            .MigrateAsync(scope.ServiceProvider.GetRequiredService<PublicRegisterDbContext>(), cancel);
    }

    private static StorageFolder AddStorage(WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<StorageOptions>()
            .Bind(builder.Configuration.GetSection(StorageOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations().ValidateOnStart();
        var options = builder.Configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        var folder = new StorageFolder(Path.GetFullPath(options.Folder));
        builder.Services.AddSingleton(folder);
        return folder;
    }
}

/// <summary>The one folder that holds the databases, the documents and the published files.</summary>
internal sealed record StorageFolder(string Path);
