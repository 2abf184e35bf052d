using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LangNghe.Migrations.Sqlite.Versions
{
    /// <inheritdoc />
    public partial class WordsOfErasedPeople : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // From now on a word that is erased leaves the index at once; before, it lay there until the parts it was in were merged, which is done now.
            migrationBuilder.Sql("INSERT INTO establishment_words (establishment_words, rank) VALUES ('secure-delete', 1)");
            migrationBuilder.Sql("INSERT INTO establishment_words (establishment_words) VALUES ('optimize')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("INSERT INTO establishment_words (establishment_words, rank) VALUES ('secure-delete', 0)");
        }
    }
}
