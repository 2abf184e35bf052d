using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LangNghe.Migrations.Sqlite.Versions
{
    /// <inheritdoc />
    public partial class Intake : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "alike_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    row_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    thing_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_same = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alike_decisions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    actor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    actor_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sheets_offered = table.Column<string>(type: "TEXT", nullable: true),
                    sheet = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    encoding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    converts = table.Column<bool>(type: "INTEGER", nullable: true),
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: true),
                    skips_wrong = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    document_text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    undone_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    undo_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    counts_changed = table.Column<int>(type: "INTEGER", nullable: false),
                    counts_new = table.Column<int>(type: "INTEGER", nullable: false),
                    counts_same = table.Column<int>(type: "INTEGER", nullable: false),
                    counts_unsure = table.Column<int>(type: "INTEGER", nullable: false),
                    counts_waits = table.Column<int>(type: "INTEGER", nullable: false),
                    counts_wrong = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "alike_rows",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    thing_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    row_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    thing = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alike_rows", x => new { x.import_id, x.round, x.row, x.thing_id });
                    table.ForeignKey(
                        name: "fk_alike_rows_imports_import_id",
                        column: x => x.import_id,
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_lines",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    column = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    thing = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_lines", x => new { x.import_id, x.round, x.ordinal });
                    table.ForeignKey(
                        name: "fk_import_lines_imports_import_id",
                        column: x => x.import_id,
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_proposals",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposal_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_proposals", x => new { x.import_id, x.proposal_id });
                    table.ForeignKey(
                        name: "fk_import_proposals_imports_import_id",
                        column: x => x.import_id,
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_alike_decisions_kind_row_key_thing_id",
                table: "alike_decisions",
                columns: new[] { "kind", "row_key", "thing_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_imports_actor_id_at",
                table: "imports",
                columns: new[] { "actor_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_imports_at",
                table: "imports",
                column: "at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "alike_decisions");

            migrationBuilder.DropTable(
                name: "alike_rows");

            migrationBuilder.DropTable(
                name: "import_lines");

            migrationBuilder.DropTable(
                name: "import_proposals");

            migrationBuilder.DropTable(
                name: "imports");
        }
    }
}
