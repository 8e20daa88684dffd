using ContractOversight.Data;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Documents;

/// <summary>Marks a document as the copy for the public, or makes it private again.</summary>
internal sealed class ChangePublicCopy(OversightDbContext db)
{
    /// <returns>False when the agreement has no such document.</returns>
    public async Task<bool> RunAsync(int contractId, int id, bool isPublicCopy, CancellationToken cancel)
    {
        var document = await db.Documents.SingleOrDefaultAsync(row => row.ContractId == contractId && row.Id == id, cancel);
        if (document is null)
        {
            return false;
        }

        document.IsPublicCopy = isPublicCopy;
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
