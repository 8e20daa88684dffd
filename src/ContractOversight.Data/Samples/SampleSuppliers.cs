using ContractOversight.Domain.Parties;

namespace ContractOversight.Data.Samples;

/// <summary>The made-up suppliers. Their numbers start with 99, which no register has given out.</summary>
internal static class SampleSuppliers
{
    private const string Parent = "Brackenfold Holdings (made up)";
    private const string FormerParent = "Quillstone Group (made up)";

    private static readonly (string Name, bool? IsSme, bool? IsVcse)[] Facts =
    [
        ("Harbourlight Support CIC", true, true),
        ("Northmere Victims' Trust", true, true),
        ("Lanternway Advocacy", true, true),
        ("Safe Hearth Northmere", true, true),
        ("Second Step Mentoring CIC", true, true),
        ("Candlewick Counselling Ltd", true, false),
        ("Brackenfold Custody Services Ltd", false, false),
        ("Brackenfold Transport Ltd", false, false),
        ("Brackenfold Security Ltd", false, false),
        ("Alderquay Healthcare Ltd", false, false),
        ("Kestrelmoor Forensics Ltd", false, false),
        ("Tidewater Interpreting Ltd", true, false),
        ("Oxbow Facilities Ltd", false, false),
        ("Pennycress Cleaning Ltd", true, false),
        ("Quillstone Systems Ltd", false, false),
        ("Quillstone Payroll Ltd", false, false),
        ("Merlinfold Networks Ltd", false, false),
        ("Larkspur Fleet Care Ltd", true, false),
        ("Greyheron Uniforms Ltd", true, false),
        ("Thistledown Catering Ltd", true, false),
        ("Roanmere Architects LLP", true, false),
        ("Fernhill Audit LLP", null, null),
        ("Northmere Brewery Ltd", true, false),
        ("Northmere Town Football Club Ltd", null, null),
        ("Eastmarsh University", null, null),
        ("Wychford Recovery Garage Ltd", true, false),
    ];

    /// <summary>Stores the suppliers and who owns whom, and gives their numbers by name.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> AddAsync(OversightDbContext db, SampleScene scene, CancellationToken cancel)
    {
        var suppliers = Facts.Select((fact, index) => Supplier(fact.Name, index + 1, fact.IsSme, fact.IsVcse)).ToList();
        var (group, former) = (new SupplierGroup { Name = Parent }, new SupplierGroup { Name = FormerParent });
        db.AddRange(suppliers);
        db.AddRange(group, former);
        await db.SaveChangesAsync(cancel);

        var numbers = suppliers.ToDictionary(supplier => supplier.Name, supplier => supplier.Id);
        db.AddRange(suppliers.Where(supplier => supplier.Name.StartsWith("Brackenfold", StringComparison.Ordinal))
            .Select(supplier => Member(supplier.Id, group.Id, scene.Day(-60))));
        db.AddRange(suppliers.Where(supplier => supplier.Name.StartsWith("Quillstone", StringComparison.Ordinal))
            .Select(supplier => Member(supplier.Id, former.Id, scene.Day(-60), scene.Day(-9, 28))));

        // One was sold: its earlier owner stays known for the days it owned it.
        db.Add(Member(numbers["Quillstone Payroll Ltd"], group.Id, scene.Day(-8)));
        await db.SaveChangesAsync(cancel);
        return numbers;
    }

    private static Supplier Supplier(string name, int number, bool? isSme, bool? isVcse) => new()
    {
        Name = name,
        FoldedName = SupplierName.Fold(name),
        CompanyNumber = isVcse == true ? null : $"99{number:000000}",
        CharityNumber = isVcse == true ? $"99{number:00000}" : null,
        IsSme = isSme,
        IsVcse = isVcse,
    };

    private static GroupMembership Member(int supplier, int group, DateOnly from, DateOnly? until = null) =>
        new() { SupplierId = supplier, GroupId = group, FromOn = from, UntilOn = until };
}
