using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LangNghe.Migrations.Postgres.Versions
{
    /// <inheritdoc />
    public partial class Organisations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisation_periods",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    short_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    fields_owned = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    confidence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    search_key = table.Column<string>(type: "character varying(270)", maxLength: 270, nullable: false, collation: "C"),
                    sort_key = table.Column<string>(type: "character varying(650)", maxLength: 650, nullable: false, collation: "C"),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    from_known = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    until_known = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    sureness = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source_note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation_periods", x => x.id);
                    table.ForeignKey(
                        name: "fk_organisation_periods_documents_source_document_id",
                        column: x => x.source_document_id,
                        principalTable: "documents",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_organisation_periods_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_organisation_periods_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "organisation_successions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    confidence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    from_known = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    until_known = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    sureness = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source_note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation_successions", x => x.id);
                    table.ForeignKey(
                        name: "fk_organisation_successions_documents_source_document_id",
                        column: x => x.source_document_id,
                        principalTable: "documents",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_organisation_successions_organisations_from_id",
                        column: x => x.from_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_organisation_successions_organisations_to_id",
                        column: x => x.to_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_organisation_periods_organisation_id",
                table: "organisation_periods",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_periods_source_document_id",
                table: "organisation_periods",
                column: "source_document_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_periods_unit_id",
                table: "organisation_periods",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_successions_from_id",
                table: "organisation_successions",
                column: "from_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_successions_source_document_id",
                table: "organisation_successions",
                column: "source_document_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_successions_to_id",
                table: "organisation_successions",
                column: "to_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_code",
                table: "organisations",
                column: "code",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "organisation_periods");

            migrationBuilder.DropTable(
                name: "organisation_successions");

            migrationBuilder.DropTable(
                name: "organisations");
        }
    }
}
