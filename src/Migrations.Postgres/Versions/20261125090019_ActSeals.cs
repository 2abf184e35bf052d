using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LangNghe.Migrations.Postgres.Versions
{
    /// <inheritdoc />
    public partial class ActSeals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_acts_actor_id",
                table: "acts");

            migrationBuilder.DropIndex(
                name: "ix_acts_at",
                table: "acts");

            migrationBuilder.CreateTable(
                name: "act_seals",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    act_id = table.Column<Guid>(type: "uuid", nullable: false),
                    act_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    chain_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    form = table.Column<int>(type: "integer", nullable: false),
                    sealed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_act_seals", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "seal_head",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seal_head", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "unsealed_acts",
                columns: table => new
                {
                    version = table.Column<long>(type: "bigint", nullable: false),
                    act_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unsealed_acts", x => x.version);
                });

            migrationBuilder.InsertData(
                table: "seal_head",
                columns: new[] { "id", "hash", "number" },
                values: new object[] { 1, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L });

            migrationBuilder.CreateIndex(
                name: "ix_acts_actor_id_id",
                table: "acts",
                columns: new[] { "actor_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_acts_actor_id_kind_id",
                table: "acts",
                columns: new[] { "actor_id", "kind", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_acts_document_id_id",
                table: "acts",
                columns: new[] { "document_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_acts_kind_id",
                table: "acts",
                columns: new[] { "kind", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_act_seals_act_id",
                table: "act_seals",
                column: "act_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_unsealed_acts_act_id",
                table: "unsealed_acts",
                column: "act_id",
                unique: true);

            // What was done before there were seals is sealed first, in its own order.
            migrationBuilder.Sql("INSERT INTO unsealed_acts (version, act_id) SELECT row_number() OVER (ORDER BY at, id) - (SELECT count(*) FROM acts), id FROM acts");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "act_seals");

            migrationBuilder.DropTable(
                name: "seal_head");

            migrationBuilder.DropTable(
                name: "unsealed_acts");

            migrationBuilder.DropIndex(
                name: "ix_acts_actor_id_id",
                table: "acts");

            migrationBuilder.DropIndex(
                name: "ix_acts_actor_id_kind_id",
                table: "acts");

            migrationBuilder.DropIndex(
                name: "ix_acts_document_id_id",
                table: "acts");

            migrationBuilder.DropIndex(
                name: "ix_acts_kind_id",
                table: "acts");

            migrationBuilder.CreateIndex(
                name: "ix_acts_actor_id",
                table: "acts",
                column: "actor_id");

            migrationBuilder.CreateIndex(
                name: "ix_acts_at",
                table: "acts",
                column: "at");
        }
    }
}
