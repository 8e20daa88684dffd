using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using ContractOversight.Data;
using ContractOversight.Domain.Partnership;
using Microsoft.AspNetCore.WebUtilities;

namespace ContractOversight.Web.Features.Partnership;

internal sealed class InviteRespondentForm
{
    [Required(ErrorMessage = "Enter the person's role")]
    [StringLength(HealthInvitation.RoleMaxLength)]
    [Display(Name = "Role of the person", Description = "Not the name. For example, ‘Custody inspector’.")]
    public string? Role { get; set; }

    [Required(ErrorMessage = "Select which side the person belongs to")]
    [Display(Name = "Which side does the person belong to?")]
    public RelationSide? Side { get; set; }
}

/// <summary>Makes a private link for one person; only a hash of it is kept.</summary>
internal sealed class InviteRespondent(OversightDbContext db)
{
    private const int TokenBytes = 32;

    /// <summary>The token to put in the link; it cannot be had again.</summary>
    public async Task<string> RunAsync(int contractId, int checkId, InviteRespondentForm form, CancellationToken cancel)
    {
        var token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(TokenBytes));
        db.HealthInvitations.Add(new HealthInvitation
        {
            ContractId = contractId,
            CheckId = checkId,
            Role = form.Role!.Trim(),
            Side = form.Side!.Value,
            TokenHash = HashOf(token),
        });
        await db.SaveChangesAsync(cancel);
        return token;
    }

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
