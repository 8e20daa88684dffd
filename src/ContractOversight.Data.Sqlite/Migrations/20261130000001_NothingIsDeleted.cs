using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContractOversight.Data.Sqlite.Migrations;

/// <summary>What was written once stays as it was written, whoever holds the connection.</summary>
[DbContext(typeof(OversightDbContext))]
[Migration("20261130000001_NothingIsDeleted")]
public sealed class NothingIsDeleted : Migration
{
    // The audit trail needs no lock: its chain shows whoever changes it by hand.
    private static readonly string[] Sealed = ["Releases"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Sealed)
        {
            migrationBuilder.Sql($"CREATE TRIGGER {table}_NotDeleted BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{table} are never deleted'); END;");
            migrationBuilder.Sql($"CREATE TRIGGER {table}_NotChanged BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, '{table} are never changed'); END;");
        }

        migrationBuilder.Sql("CREATE TRIGGER Contracts_NotDeleted BEFORE DELETE ON Contracts BEGIN SELECT RAISE(ABORT, 'Contracts are never deleted'); END;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var trigger in Sealed.SelectMany(table => new[] { $"{table}_NotDeleted", $"{table}_NotChanged" }).Append("Contracts_NotDeleted"))
        {
            migrationBuilder.Sql($"DROP TRIGGER {trigger};");
        }
    }
}
