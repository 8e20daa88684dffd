using System.ComponentModel.DataAnnotations;

namespace ContractOversight.Web.Features.People;

/// <summary>What somebody types to sign in.</summary>
internal sealed class SignInForm
{
    [Display(Name = "E-mail address")]
    [Required(ErrorMessage = "Enter your e-mail address")]
    public string? Email { get; set; }

    [Display(Name = "Password")]
    [DataType(DataType.Password)]
    [Required(ErrorMessage = "Enter your password")]
    public string? Password { get; set; }

    /// <summary>The page that asked for the sign-in; only an address of this site is followed.</summary>
    public string? ReturnUrl { get; set; }
}
