using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LangNghe.Migrations.Sqlite.Versions
{
    /// <inheritdoc />
    public partial class Establishments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "establishments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    establishment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    craft = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    registration_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    licences = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    workers = table.Column<int>(type: "INTEGER", nullable: true),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    search_key = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_establishments", x => x.id);
                    table.ForeignKey(
                        name: "fk_establishments_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_establishments_village_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "list_completions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until_known = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sureness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source_note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    village_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_list_completions", x => x.id);
                    table.ForeignKey(
                        name: "fk_list_completions_village_village_id",
                        column: x => x.village_id,
                        principalTable: "villages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_establishments_establishment_id",
                table: "establishments",
                column: "establishment_id");

            migrationBuilder.CreateIndex(
                name: "ix_establishments_kind_sort_key_id",
                table: "establishments",
                columns: new[] { "kind", "sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_establishments_person_id",
                table: "establishments",
                column: "person_id",
                filter: "person_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_establishments_phone",
                table: "establishments",
                column: "phone",
                filter: "phone IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_establishments_registration_number",
                table: "establishments",
                column: "registration_number",
                filter: "registration_number IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_establishments_sort_key_id",
                table: "establishments",
                columns: new[] { "sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_establishments_source_document_id",
                table: "establishments",
                column: "source_document_id",
                filter: "source_document_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_establishments_village_id_withdrawn_at",
                table: "establishments",
                columns: new[] { "village_id", "withdrawn_at" });

            migrationBuilder.CreateIndex(
                name: "ix_establishments_village_id_withdrawn_at_kind_from_until_workers",
                table: "establishments",
                columns: new[] { "village_id", "withdrawn_at", "kind", "from", "until", "workers" });

            migrationBuilder.CreateIndex(
                name: "ix_list_completions_village_id_withdrawn_at",
                table: "list_completions",
                columns: new[] { "village_id", "withdrawn_at" });

            // The words of the names, as EstablishmentSearch asks for them; triggers keep them.
            migrationBuilder.Sql("CREATE VIRTUAL TABLE establishment_words USING fts5(search_key, id UNINDEXED, detail=none, prefix='2 3 4', tokenize='unicode61')");
            migrationBuilder.Sql("CREATE TRIGGER establishment_words_insert AFTER INSERT ON establishments BEGIN INSERT INTO establishment_words (search_key, id) VALUES (new.search_key, new.id); END");
            migrationBuilder.Sql("CREATE TRIGGER establishment_words_update AFTER UPDATE OF search_key ON establishments WHEN old.search_key <> new.search_key BEGIN UPDATE establishment_words SET search_key = new.search_key WHERE id = new.id; END");
            migrationBuilder.Sql("CREATE TRIGGER establishment_words_delete AFTER DELETE ON establishments BEGIN DELETE FROM establishment_words WHERE id = old.id; END");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE establishment_words");

            migrationBuilder.DropTable(
                name: "establishments");

            migrationBuilder.DropTable(
                name: "list_completions");
        }
    }
}
