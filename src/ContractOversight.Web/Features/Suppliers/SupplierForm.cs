using System.ComponentModel.DataAnnotations;
using ContractOversight.Domain.Parties;
using ContractOversight.Web.Features.Contracts;

namespace ContractOversight.Web.Features.Suppliers;

/// <summary>What is asked about a supplier, on its own page and where one is added to an agreement.</summary>
internal sealed class SupplierForm
{
    [Display(Name = "Name")]
    [StringLength(Supplier.NameMaxLength)]
    public string? Name { get; set; }

    [Display(Name = "Company number", Description = "Eight characters from Companies House, like 01234567 or SC123456")]
    [StringLength(Supplier.NumberMaxLength)]
    public string? CompanyNumber { get; set; }

    [Display(Name = "Charity number", Description = "Six or seven digits, like 1234567")]
    [StringLength(Supplier.NumberMaxLength)]
    public string? CharityNumber { get; set; }

    [StringLength(Supplier.PostcodeMaxLength)]
    public string? Postcode { get; set; }

    [Display(Name = "Is it a small or medium-sized enterprise?")]
    public bool? IsSme { get; set; }

    [Display(Name = "Is it a voluntary, community or social enterprise?")]
    public bool? IsVcse { get; set; }

    public static SupplierForm For(Supplier supplier) => new()
    {
        Name = supplier.Name,
        CompanyNumber = supplier.CompanyNumber,
        CharityNumber = supplier.CharityNumber,
        Postcode = supplier.Postcode,
        IsSme = supplier.IsSme,
        IsVcse = supplier.IsVcse,
    };

    /// <summary>Puts what was typed into the supplier, numbers in their registered form; only after they were checked.</summary>
    public void PutInto(Supplier supplier)
    {
        supplier.Name = Name!.Trim();
        supplier.FoldedName = SupplierName.Fold(supplier.Name);
        supplier.CompanyNumber = OrganisationIdentifier.CompanyNumber(CompanyNumber);
        supplier.CharityNumber = OrganisationIdentifier.CharityNumber(CharityNumber);
        supplier.Postcode = Texts.Trimmed(Postcode);
        (supplier.IsSme, supplier.IsVcse) = (IsSme, IsVcse);
    }
}
