using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LangNghe.Migrations.Postgres.Versions
{
    /// <inheritdoc />
    public partial class Proposals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "matter_owners",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    rank = table.Column<int>(type: "integer", nullable: false),
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
                    table.PrimaryKey("pk_matter_owners", x => x.id);
                });

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
                name: "proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    village_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    row_id = table.Column<Guid>(type: "uuid", nullable: true),
                    owner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    typed = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    document_text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    proposer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposer_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    proposer_organisation = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    is_open = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposals", x => x.id);
                    table.ForeignKey(
                        name: "fk_proposals_village_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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

            migrationBuilder.CreateTable(
                name: "proposal_cells",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    village_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    label = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    before = table.Column<string>(type: "text", nullable: true),
                    after = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decided_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    decision_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposal_cells", x => x.id);
                    table.ForeignKey(
                        name: "fk_proposal_cells_proposals_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "proposals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_matter_owners_matter_rank",
                table: "matter_owners",
                columns: new[] { "matter", "rank" },
                unique: true,
                filter: "withdrawn_at IS NULL AND until IS NULL");

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

            migrationBuilder.CreateIndex(
                name: "ix_proposal_cells_proposal_id",
                table: "proposal_cells",
                column: "proposal_id");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_is_open_owner",
                table: "proposals",
                columns: new[] { "is_open", "owner" });

            migrationBuilder.CreateIndex(
                name: "ix_proposals_proposer_id",
                table: "proposals",
                column: "proposer_id");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_village_id",
                table: "proposals",
                column: "village_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "matter_owners");

            migrationBuilder.DropTable(
                name: "organisation_periods");

            migrationBuilder.DropTable(
                name: "organisation_successions");

            migrationBuilder.DropTable(
                name: "proposal_cells");

            migrationBuilder.DropTable(
                name: "organisations");

            migrationBuilder.DropTable(
                name: "proposals");
        }
    }
}
