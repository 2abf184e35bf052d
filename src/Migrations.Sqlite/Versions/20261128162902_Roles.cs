using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LangNghe.Migrations.Sqlite.Versions
{
    /// <inheritdoc />
    public partial class Roles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "organisation_id",
                table: "role_assignments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "village_id",
                table: "role_assignments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "keeper_id",
                table: "proposals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_role_assignments_organisation_id",
                table: "role_assignments",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_keeper_id",
                table: "proposals",
                column: "keeper_id");

            migrationBuilder.AddForeignKey(
                name: "fk_role_assignments_organisation_organisation_id",
                table: "role_assignments",
                column: "organisation_id",
                principalTable: "organisations",
                principalColumn: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_role_assignments_organisation_organisation_id",
                table: "role_assignments");

            migrationBuilder.DropIndex(
                name: "ix_role_assignments_organisation_id",
                table: "role_assignments");

            migrationBuilder.DropIndex(
                name: "ix_proposals_keeper_id",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "organisation_id",
                table: "role_assignments");

            migrationBuilder.DropColumn(
                name: "village_id",
                table: "role_assignments");

            migrationBuilder.DropColumn(
                name: "keeper_id",
                table: "proposals");
        }
    }
}
