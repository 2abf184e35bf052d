using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LangNghe.Migrations.Postgres.Versions
{
    /// <inheritdoc />
    public partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "person_id",
                table: "artisan_titles",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "data_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    retired_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    master_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    wrapped = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_keys",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    master_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    wrapped = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    destroyed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_keys", x => x.person_id);
                });

            migrationBuilder.CreateTable(
                name: "persons",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    born_on = table.Column<DateOnly>(type: "date", nullable: true),
                    birth_year = table.Column<int>(type: "integer", nullable: true),
                    gender = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    phone = table.Column<string>(type: "character varying(11)", maxLength: 11, nullable: true),
                    address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    search_key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    sort_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    identity_length = table.Column<int>(type: "integer", nullable: true),
                    identity_ending = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    identity_sealed = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    identity_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    entered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    erased_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_persons", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "distinct_people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    newer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    older_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_distinct_people", x => x.id);
                    table.ForeignKey(
                        name: "fk_distinct_people_persons_newer_id",
                        column: x => x.newer_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_distinct_people_persons_older_id",
                        column: x => x.older_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_reveals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_reveals", x => x.id);
                    table.ForeignKey(
                        name: "fk_identity_reveals_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_artisan_titles_person_id",
                table: "artisan_titles",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_data_keys_purpose",
                table: "data_keys",
                column: "purpose");

            migrationBuilder.CreateIndex(
                name: "ix_distinct_people_newer_id_older_id",
                table: "distinct_people",
                columns: new[] { "newer_id", "older_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_distinct_people_older_id",
                table: "distinct_people",
                column: "older_id");

            migrationBuilder.CreateIndex(
                name: "ix_identity_reveals_person_id",
                table: "identity_reveals",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_keys_master_id",
                table: "person_keys",
                column: "master_id");

            migrationBuilder.CreateIndex(
                name: "ix_persons_identity_hash",
                table: "persons",
                column: "identity_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_persons_phone",
                table: "persons",
                column: "phone");

            migrationBuilder.CreateIndex(
                name: "ix_persons_search_key",
                table: "persons",
                column: "search_key");

            migrationBuilder.CreateIndex(
                name: "ix_persons_sort_key",
                table: "persons",
                column: "sort_key");

            migrationBuilder.CreateIndex(
                name: "ix_persons_unit_id",
                table: "persons",
                column: "unit_id");

            migrationBuilder.AddForeignKey(
                name: "fk_artisan_titles_persons_person_id",
                table: "artisan_titles",
                column: "person_id",
                principalTable: "persons",
                principalColumn: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_artisan_titles_persons_person_id",
                table: "artisan_titles");

            migrationBuilder.DropTable(
                name: "data_keys");

            migrationBuilder.DropTable(
                name: "distinct_people");

            migrationBuilder.DropTable(
                name: "identity_reveals");

            migrationBuilder.DropTable(
                name: "person_keys");

            migrationBuilder.DropTable(
                name: "persons");

            migrationBuilder.DropIndex(
                name: "ix_artisan_titles_person_id",
                table: "artisan_titles");

            migrationBuilder.DropColumn(
                name: "person_id",
                table: "artisan_titles");
        }
    }
}
