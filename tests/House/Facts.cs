using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.House;

public sealed class Facts
{
    [Fact]
    public async Task Every_entity_is_a_fact_or_stands_in_the_list_of_what_is_none()
    {
        await using var program = Reading.House.Program();
        await using var scope = program.Services.CreateAsyncScope();
        Assert.Empty(scope.ServiceProvider.GetRequiredService<AppDb>().Model.GetEntityTypes()
            .Where(t => !t.IsOwned() && !typeof(IFact).IsAssignableFrom(t.ClrType) && !NotFacts.Has(t.ClrType))
            .Select(t => t.DisplayName()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Host=localhost;Database=langnghe")]
    public async Task No_change_of_the_model_waits_for_a_migration(string? postgres)
    {
        await using var program = Reading.House.Program(postgres);
        await using var scope = program.Services.CreateAsyncScope();
        Assert.False(scope.ServiceProvider.GetRequiredService<AppDb>().Database.HasPendingModelChanges(), "Run scripts/migration NAME.");
    }

    [Fact]
    public async Task The_page_of_acts_lists_exactly_the_acts_there_are()
    {
        await using var program = Reading.House.Program();
        var rows = program.Services.GetRequiredService<ActBook>().All.Select(k => $"| `{k.Code}` | {k.Label} |");
        var wanted = $"""
            # Acts

            Every write of a fact is one of these. The list is checked against the program by `tests/House`;
            `LANGNGHE_WRITE_DOCS=1` makes that test write it anew.

            | act | in the history |
            |---|---|
            {string.Join('\n', rows)}

            """.ReplaceLineEndings("\n");
        var page = Path.Combine(Reading.House.Root, "docs", "acts.md");
        if (System.Environment.GetEnvironmentVariable("LANGNGHE_WRITE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(page, wanted);
        }

        Assert.Equal(wanted, (await File.ReadAllTextAsync(page)).ReplaceLineEndings("\n"));
    }
}
