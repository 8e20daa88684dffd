using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ContractOversight.Data.Sqlite.PublicMigrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    Rationale = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => new { x.ContractId, x.Position });
                });

            migrationBuilder.CreateTable(
                name: "Contracts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    OfficeCode = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    OfficeName = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    Ocid = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    Party = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    Category = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    Cpv = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    Route = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    DirectAwardGround = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    Bids = table.Column<int>(type: "INTEGER", nullable: true),
                    EstimatedPence = table.Column<long>(type: "INTEGER", nullable: true),
                    ValuePence = table.Column<long>(type: "INTEGER", nullable: true),
                    ValueIncludesVat = table.Column<bool>(type: "INTEGER", nullable: true),
                    AnnualPence = table.Column<long>(type: "INTEGER", nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InitialEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LatestEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Extensions = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    Renewal = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    NoticeMonths = table.Column<int>(type: "INTEGER", nullable: true),
                    NextReviewDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TerminatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValueForMoney = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    FrameworkOcid = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    Suppliers = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    PaidPence = table.Column<long>(type: "INTEGER", nullable: true),
                    Payments = table.Column<int>(type: "INTEGER", nullable: false),
                    Withheld = table.Column<int>(type: "INTEGER", nullable: false),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: true),
                    FirstPublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReleaseId = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    SortEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SortValuePence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contracts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ContractSuppliers",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    SupplierId = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Scheme = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsSmallOrMedium = table.Column<bool>(type: "INTEGER", nullable: true),
                    IsVoluntary = table.Column<bool>(type: "INTEGER", nullable: true),
                    Share = table.Column<double>(type: "REAL", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractSuppliers", x => new { x.ContractId, x.Position });
                });

            migrationBuilder.CreateTable(
                name: "Documents",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Documents", x => new { x.ContractId, x.Position });
                });

            migrationBuilder.CreateTable(
                name: "Kpis",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Frequency = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Target = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kpis", x => new { x.ContractId, x.Position });
                });

            migrationBuilder.CreateTable(
                name: "Offices",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Contracts = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offices", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Payments",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    PaymentId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AmountPence = table.Column<long>(type: "INTEGER", nullable: false),
                    Payee = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Payments", x => new { x.ContractId, x.Position });
                });

            migrationBuilder.CreateTable(
                name: "Readings",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    KpiPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    PeriodStart = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodEnd = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: true),
                    Rating = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Readings", x => new { x.ContractId, x.KpiPosition, x.PeriodStart });
                });

            migrationBuilder.CreateTable(
                name: "Releases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ocid = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReleaseId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    IsLatest = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Releases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Suppliers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Scheme = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsSmallOrMedium = table.Column<bool>(type: "INTEGER", nullable: true),
                    IsVoluntary = table.Column<bool>(type: "INTEGER", nullable: true),
                    Contracts = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suppliers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Withheld",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    LegalBasis = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    LookAgainOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Withheld", x => new { x.ContractId, x.Position });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_Category_Id",
                table: "Contracts",
                columns: new[] { "Category", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_Ocid",
                table: "Contracts",
                column: "Ocid");

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_OfficeCode_Reference",
                table: "Contracts",
                columns: new[] { "OfficeCode", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_PublishedAt_Id",
                table: "Contracts",
                columns: new[] { "PublishedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_SortEndsOn_Id",
                table: "Contracts",
                columns: new[] { "SortEndsOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_SortValuePence_Id",
                table: "Contracts",
                columns: new[] { "SortValuePence", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_Title_Id",
                table: "Contracts",
                columns: new[] { "Title", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ContractSuppliers_SupplierId_ContractId",
                table: "ContractSuppliers",
                columns: new[] { "SupplierId", "ContractId" });

            migrationBuilder.CreateIndex(
                name: "IX_Documents_Sha256",
                table: "Documents",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Releases_ContractId_Id",
                table: "Releases",
                columns: new[] { "ContractId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Releases_IsLatest_Id",
                table: "Releases",
                columns: new[] { "IsLatest", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Releases_Ocid_Id",
                table: "Releases",
                columns: new[] { "Ocid", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_Name_Id",
                table: "Suppliers",
                columns: new[] { "Name", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Changes");

            migrationBuilder.DropTable(
                name: "Contracts");

            migrationBuilder.DropTable(
                name: "ContractSuppliers");

            migrationBuilder.DropTable(
                name: "Documents");

            migrationBuilder.DropTable(
                name: "Kpis");

            migrationBuilder.DropTable(
                name: "Offices");

            migrationBuilder.DropTable(
                name: "Payments");

            migrationBuilder.DropTable(
                name: "Readings");

            migrationBuilder.DropTable(
                name: "Releases");

            migrationBuilder.DropTable(
                name: "Suppliers");

            migrationBuilder.DropTable(
                name: "Withheld");
        }
    }
}
