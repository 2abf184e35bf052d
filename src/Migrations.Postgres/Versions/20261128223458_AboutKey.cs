using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LangNghe.Migrations.Postgres.Versions
{
    /// <inheritdoc />
    public partial class AboutKey : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "about_key",
                table: "proposals",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "about_key",
                table: "proposal_cells",
                type: "uuid",
                nullable: true);

            // Proposals of before: under the key of the record they are about; one of something new lends it its own identifier.
            migrationBuilder.Sql("UPDATE proposals SET about_key = id WHERE \"order\" IN ('establishment.enter', 'people.artisan.grant')");
            migrationBuilder.Sql("UPDATE proposals SET about_key = (SELECT COALESCE(e.person_id, e.establishment_id) FROM establishments e WHERE e.id = proposals.row_id) WHERE \"order\" IN ('establishment.change', 'establishment.correct', 'establishment.end')");
            migrationBuilder.Sql("UPDATE proposals SET about_key = (SELECT COALESCE(t.person_id, t.holder_key) FROM artisan_titles t WHERE t.id = proposals.row_id) WHERE \"order\" IN ('people.artisan.correct', 'people.artisan.end')");
            migrationBuilder.Sql("UPDATE proposal_cells SET about_key = (SELECT p.about_key FROM proposals p WHERE p.id = proposal_cells.proposal_id)");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_about_key",
                table: "proposals",
                column: "about_key",
                filter: "about_key IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_proposals_about_key",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "about_key",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "about_key",
                table: "proposal_cells");
        }
    }
}
