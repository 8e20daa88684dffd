using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Values;

namespace ContractOversight.Exchange.Registers;

/// <summary>Reads the supplier of a row, and which register its number belongs to.</summary>
internal static class RegisterSuppliers
{
    public static IReadOnlyList<RegisterSupplier> Of(RowFields fields)
    {
        var name = fields.Text(RegisterFields.Supplier, RegisterRow.SupplierNameMaximumLength);
        if (name is null)
        {
            return [];
        }

        var scheme = Label(fields, RegisterFields.SupplierIdScheme);
        var identifier = Label(fields, RegisterFields.SupplierId);
        return
        [
            new(
                name,
                Label(fields, RegisterFields.CompanyNumber) ?? (IsCompanyScheme(scheme) ? identifier : null),
                Label(fields, RegisterFields.CharityNumber) ?? (scheme == "GB-CHC" ? identifier : null),
                identifier,
                scheme,
                Label(fields, RegisterFields.SupplierPostcode),
                YesNo.Read(Label(fields, RegisterFields.IsSme)),
                YesNo.Read(Label(fields, RegisterFields.IsVcse))),
        ];
    }

    private static bool IsCompanyScheme(string? scheme) =>
        scheme is not null && (scheme == "GB-COH" || scheme.Replace('_', ' ').Contains("companies house", StringComparison.OrdinalIgnoreCase));

    private static string? Label(RowFields fields, string field) => fields.Text(field, RegisterRow.LabelMaximumLength);
}
