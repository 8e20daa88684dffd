using ContractOversight.Data.PublicCopy;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContractOversight.Data.Sqlite.PublicMigrations;

/// <summary>The full-text index over published agreements, kept in step by triggers.</summary>
[DbContext(typeof(PublicRegisterDbContext))]
[Migration("20261130000000_PublicSearch")]
public sealed class PublicSearch : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE VIRTUAL TABLE ContractSearch USING fts5(
                Reference, Title, Summary, Description, Category, Suppliers,
                content = 'Contracts', content_rowid = 'Id', tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3');
            """);

        // Without this, the words of a deleted row stay in the index until it happens to be merged.
        migrationBuilder.Sql("INSERT INTO ContractSearch (ContractSearch, rank) VALUES ('secure-delete', 1);");
        migrationBuilder.Sql(
            """
            CREATE TRIGGER ContractSearch_Added AFTER INSERT ON Contracts BEGIN
                INSERT INTO ContractSearch (rowid, Reference, Title, Summary, Description, Category, Suppliers)
                VALUES (new.Id, new.Reference, new.Title, new.Summary, new.Description, new.Category, new.Suppliers);
            END;
            """);
        migrationBuilder.Sql(
            """
            CREATE TRIGGER ContractSearch_Removed AFTER DELETE ON Contracts BEGIN
                INSERT INTO ContractSearch (ContractSearch, rowid, Reference, Title, Summary, Description, Category, Suppliers)
                VALUES ('delete', old.Id, old.Reference, old.Title, old.Summary, old.Description, old.Category, old.Suppliers);
            END;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TRIGGER ContractSearch_Added;");
        migrationBuilder.Sql("DROP TRIGGER ContractSearch_Removed;");
        migrationBuilder.Sql("DROP TABLE ContractSearch;");
    }
}
