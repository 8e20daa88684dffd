namespace ContractOversight.Data;

/// <summary>The part of keeping the register that differs between database engines.</summary>
public interface IRegisterStore
{
    /// <summary>Creates the database where there is none and brings an older one up to date; safe when several processes start at once.</summary>
    Task MigrateAsync(OversightDbContext db, CancellationToken cancel);

    /// <summary>The agreements whose reference, title, description, category or supplier holds every word of the search, as a query to compose.</summary>
    IQueryable<int> ContractsMatching(OversightDbContext db, string words);
}
