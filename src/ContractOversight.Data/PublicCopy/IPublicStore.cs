namespace ContractOversight.Data.PublicCopy;

/// <summary>The part of keeping the public copy that differs between database engines.</summary>
public interface IPublicStore
{
    /// <summary>Creates the public copy where there is none and brings an older one up to date.</summary>
    Task MigrateAsync(PublicRegisterDbContext copy, CancellationToken cancel);

    /// <summary>The published agreements that hold every word of the search, as a query to compose.</summary>
    IQueryable<int> ContractsMatching(PublicRegisterDbContext copy, string words);

    /// <summary>Writes the whole copy as one SQLite file that holds nothing of what was once in it and is no longer.</summary>
    Task SaveAsAsync(PublicRegisterDbContext copy, string path, CancellationToken cancel);

    /// <summary>Overwrites what the engine still keeps of rows deleted before, such as a log; as far as readers allow at the moment.</summary>
    Task ForgetDeletedAsync(PublicRegisterDbContext copy, CancellationToken cancel);

    /// <summary>Opens a file that <see cref="SaveAsAsync"/> wrote, for reading.</summary>
    PublicRegisterDbContext Open(string path);
}
