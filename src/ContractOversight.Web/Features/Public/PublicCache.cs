using ContractOversight.Jobs.Publication;

namespace ContractOversight.Web.Features.Public;

/// <summary>How long a public page is kept; a publication drops it at once in the process that made it.</summary>
internal static class PublicCache
{
    public const string Pages = "public-pages";

    public const string Tag = UpdatePublicCopy.CacheTag;

    public static readonly TimeSpan For = TimeSpan.FromSeconds(30);
}
