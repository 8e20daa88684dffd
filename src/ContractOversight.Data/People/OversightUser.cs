using Microsoft.AspNetCore.Identity;

namespace ContractOversight.Data.People;

/// <summary>Somebody who signs in.</summary>
public sealed class OversightUser : IdentityUser
{
    public const int DisplayNameMaxLength = 200;

    /// <summary>The office whose records the person may see; null only for an administrator of the installation.</summary>
    public int? OfficeId { get; set; }

    public required string DisplayName { get; set; }

    /// <summary>A person who has left keeps the record, so that history still names them, and loses all access.</summary>
    public bool IsActive { get; set; } = true;
}
