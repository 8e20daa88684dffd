using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContractOversight.Data.Sqlite.Migrations;

/// <summary>The full-text index over agreements, kept in step by triggers so that no write can forget it.</summary>
[DbContext(typeof(OversightDbContext))]
[Migration("20261130000000_SearchIndex")]
public sealed class SearchIndex : Migration
{
    private const string NamesOfSuppliers =
        "(SELECT group_concat(s.Name, ' ') FROM ContractSuppliers cs JOIN Suppliers s ON s.Id = cs.SupplierId WHERE cs.ContractId = {0})";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE VIRTUAL TABLE ContractSearch USING fts5(
                Reference, Title, Description, Category, Suppliers, tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3');
            """);
        migrationBuilder.Sql(
            """
            CREATE TRIGGER ContractSearch_ContractAdded AFTER INSERT ON Contracts BEGIN
                INSERT INTO ContractSearch (rowid, Reference, Title, Description, Category, Suppliers)
                VALUES (new.Id, new.Reference, new.Title, new.Description, new.Category, '');
            END;
            """);
        migrationBuilder.Sql(
            """
            CREATE TRIGGER ContractSearch_ContractChanged AFTER UPDATE OF Reference, Title, Description, Category ON Contracts BEGIN
                UPDATE ContractSearch
                SET Reference = new.Reference, Title = new.Title, Description = new.Description, Category = new.Category
                WHERE rowid = new.Id;
            END;
            """);
        Suppliers(migrationBuilder, "SupplierAdded", "AFTER INSERT ON ContractSuppliers", "new.ContractId");
        Suppliers(migrationBuilder, "SupplierRemoved", "AFTER DELETE ON ContractSuppliers", "old.ContractId");
        migrationBuilder.Sql(
            $"""
            CREATE TRIGGER ContractSearch_SupplierRenamed AFTER UPDATE OF Name ON Suppliers BEGIN
                UPDATE ContractSearch SET Suppliers = {NamesOfSuppliers.Replace("{0}", "ContractSearch.rowid", StringComparison.Ordinal)}
                WHERE rowid IN (SELECT ContractId FROM ContractSuppliers WHERE SupplierId = new.Id);
            END;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var trigger in new[] { "ContractAdded", "ContractChanged", "SupplierAdded", "SupplierRemoved", "SupplierRenamed" })
        {
            migrationBuilder.Sql($"DROP TRIGGER ContractSearch_{trigger};");
        }

        migrationBuilder.Sql("DROP TABLE ContractSearch;");
    }

    private static void Suppliers(MigrationBuilder migrationBuilder, string name, string when, string contract) => migrationBuilder.Sql(
        $"""
        CREATE TRIGGER ContractSearch_{name} {when} BEGIN
            UPDATE ContractSearch SET Suppliers = {NamesOfSuppliers.Replace("{0}", contract, StringComparison.Ordinal)} WHERE rowid = {contract};
        END;
        """);
}
