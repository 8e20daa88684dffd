using ContractOversight.Data.PublicCopy;

namespace ContractOversight.Web.Features.Public;

/// <summary>Where a published thing is read, and what its state is called.</summary>
internal static class PublicAddress
{
    public static string Of(PublicContract contract) => Of(contract.OfficeCode, contract.Reference);

    public static string Of(string office, string reference) =>
        $"/contracts/{Uri.EscapeDataString(office)}/{string.Join('/', reference.Split('/').Select(Uri.EscapeDataString))}";

    public static string OfSupplier(string id) => $"/suppliers/{Uri.EscapeDataString(id)}";

    public static string OfDocument(PublicDocument document) => $"/documents/{document.Sha256}/{Uri.EscapeDataString(document.FileName)}";

    public static string OfReleases(string ocid) => $"/releases/{Uri.EscapeDataString(ocid)}";

    public static string Status(PublicContract contract, DateOnly today) => contract switch
    {
        { TerminatedOn: { } ended } when ended < today => "Ended early",
        _ when contract.SortEndsOn < today => "Ended",
        { StartsOn: { } start } when start > today => "Not started",
        { StartsOn: null } => "Dates not known",
        _ => "Live",
    };
}
