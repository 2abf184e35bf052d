using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LangNghe.Migrations.Postgres.Versions
{
    /// <inheritdoc />
    public partial class FiguresOfAVillage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_yearly_figures_village_id",
                table: "yearly_figures");

            migrationBuilder.CreateIndex(
                name: "ix_yearly_figures_village_id_measure_year",
                table: "yearly_figures",
                columns: new[] { "village_id", "measure", "year" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_yearly_figures_village_id_measure_year",
                table: "yearly_figures");

            migrationBuilder.CreateIndex(
                name: "ix_yearly_figures_village_id",
                table: "yearly_figures",
                column: "village_id");
        }
    }
}
