using System.Diagnostics;
using System.Text.Json;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LangNghe.Tests.App.Doors;

/// <summary>Each test tampers with a register of its own, past the program.</summary>
public sealed class TheSeals(Template template)
{
    [Fact]
    public async Task An_act_is_sealed_without_anybody_asking()
    {
        await using var site = new Site(template);
        await site.InitializeAsync();
        await site.Invited(Roles.Inspector);
        var watch = Stopwatch.StartNew();
        while (await site.Read(db => db.Acts.AnyAsync(a => a.Kind == "access.account.invite" && !db.Set<ActSeal>().Any(s => s.ActId == a.Id))))
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), "Nobody sealed it.");
            await Task.Delay(50);
        }
    }

    [Fact]
    public async Task What_the_command_line_wrote_is_sealed_with_its_verb()
    {
        var register = await New();
        Assert.Equal(0, (await register.Run("seed")).Code);
        Assert.Equal(await register.Read(db => db.Acts.LongCountAsync()), (await register.Head()).Number);
    }

    [Fact]
    public async Task Acts_from_before_there_were_seals_are_sealed_in_their_order()
    {
        var register = new Register(await template.Empty());
        await register.Read(async db =>
        {
            var before = db.Database.GetMigrations().TakeWhile(m => !m.EndsWith("_ActSeals", StringComparison.Ordinal)).Last();
            await db.GetService<IMigrator>().MigrateAsync(before);
            return before;
        });
        var (early, late) = (Guid.NewGuid(), Guid.NewGuid());
        foreach (var (id, day) in new[] { (late, "2026-02-02"), (early, "2026-02-01") })
        {
            await register.Sql($"INSERT INTO acts (id, kind, actor_name, door, at, changes) VALUES ({register.Quoted(id)}, 'a', 'b', 'web', '{day} 00:00:00', '[]')");
        }

        Assert.Equal(0, (await register.Run("migrate")).Code);
        Assert.Equal([early, late], await register.Read(db => db.ActSeals.OrderBy(s => s.Number).Select(s => s.ActId).ToListAsync()));
        Assert.Empty(await Faults(register));
    }

    [Fact]
    public async Task The_seeded_register_is_whole_once_it_is_sealed()
    {
        var register = await Sealed();
        var (code, output, _) = await Verify(register);
        Assert.Contains("Chuỗi nguyên vẹn.", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
        Assert.Equal(await register.Read(db => db.Acts.LongCountAsync()), (await register.Head()).Number);
    }

    [Fact]
    public async Task Several_sealers_take_turns_and_the_chain_is_one()
    {
        var register = await New();
        var sealedActs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(register.Seal)));
        Assert.Equal(await register.Read(db => db.Acts.CountAsync()), sealedActs.Sum());
        Assert.Equal(0, (await Verify(register)).Code);
    }

    [Fact]
    public async Task Acts_are_sealed_in_the_order_of_their_commits_not_of_their_beginnings()
    {
        var register = await Sealed();
        var head = await register.Head();
        await register.WriteCrossed("late", "early");
        await register.Seal();
        Assert.Equal(["early", "late"], await register.Read(db => db.ActSeals.Where(s => s.Number > head.Number).OrderBy(s => s.Number)
            .Join(db.Acts, s => s.ActId, a => a.Id, (_, a) => a.Reason).ToListAsync()));
    }

    [Theory]
    [InlineData("actor_name", "'Người khác'")]
    [InlineData("changes", "'[]'")]
    [InlineData("reason", "'vì lý do khác'")]
    [InlineData("document_text", "'1/QĐ'")]
    [InlineData("kind", "'registry.village.register'")]
    public async Task A_column_that_is_changed_in_the_database_is_found(string column, string value)
    {
        var register = await Sealed();
        await register.Sql($"UPDATE acts SET {column} = {value} WHERE id = {Act(3)}");
        Assert.Equal([("altered", 3L)], await Faults(register));
    }

    /// <summary>SQLite takes any text for an instant or an id; PostgreSQL does not let it in.</summary>
    [Theory]
    [InlineData("at", "'hom qua'")]
    [InlineData("actor_id", "'nope'")]
    public async Task What_cannot_even_be_read_any_more_is_found(string column, string value)
    {
        var register = await Sealed();
        var order = $"UPDATE acts SET {column} = {value} WHERE id = {Act(3)}";
        if (register.Database.IsPostgres)
        {
            await Assert.ThrowsAsync<PostgresException>(() => register.Sql(order));
            Assert.Empty(await Faults(register));
            return;
        }

        await register.Sql(order);
        Assert.Equal([("altered", 3L)], await Faults(register));
        Assert.Contains("có phần không đọc được", (await Verify(register)).Output, StringComparison.Ordinal);
        await register.Sql("DELETE FROM act_seals WHERE number = 3");
        Assert.Equal([("seal_missing", 3L), ("inserted", null)], await Faults(register));
    }

    [Theory]
    [InlineData("UPDATE act_subjects SET subject = 'village:0' WHERE act_id = {0} AND subject = (SELECT min(subject) FROM act_subjects WHERE act_id = {0})")]
    [InlineData("DELETE FROM act_subjects WHERE act_id = {0} AND subject = (SELECT min(subject) FROM act_subjects WHERE act_id = {0})")]
    [InlineData("INSERT INTO act_subjects (act_id, subject) VALUES ({0}, 'village:0')")]
    public async Task A_subject_that_is_changed_taken_or_added_is_found(string order)
    {
        var register = await Sealed();
        await register.Sql(string.Format(order, Act(4)));
        Assert.Equal([("altered", 4L)], await Faults(register));
    }

    [Fact]
    public async Task A_removed_act_is_found_and_also_one_whose_seal_was_removed_with_it()
    {
        var register = await Sealed();
        await Remove(register, 5);
        Assert.Equal([("removed", 5L)], await Faults(register));
        await register.Sql("DELETE FROM act_seals WHERE number = 5");
        Assert.Equal([("seal_missing", 5L)], await Faults(register));
    }

    [Fact]
    public async Task An_act_that_lost_its_seal_is_found()
    {
        var register = await Sealed();
        await register.Sql("DELETE FROM act_seals WHERE number IN (2, 3)");
        var faults = await Faults(register);
        Assert.Equal([("seal_missing", 2L), ("inserted", null), ("inserted", null)], faults);
    }

    [Fact]
    public async Task An_inserted_act_is_found_with_and_without_a_seal_of_its_own()
    {
        var register = await Sealed();
        await register.Sql($"INSERT INTO acts (id, kind, actor_name, door, at, changes) SELECT {register.Quoted(Guid.CreateVersion7())}, kind, actor_name, door, at, changes FROM acts WHERE id = {Act(2)}");
        Assert.Equal([("inserted", null)], await Faults(register));
        var number = (await register.Head()).Number + 1;
        await register.Sql($"INSERT INTO act_seals (number, act_id, act_hash, chain_hash, form, sealed_at) SELECT {number}, (SELECT id FROM acts WHERE id NOT IN (SELECT act_id FROM act_seals)), act_hash, chain_hash, form, sealed_at FROM act_seals WHERE number = 2");
        Assert.Equal([("seal_broken", number)], await Faults(register));
    }

    [Fact]
    public async Task Two_acts_that_changed_places_are_told_with_their_own_numbers()
    {
        var register = await Sealed();
        var (second, third) = (await ActAt(register, 2), await ActAt(register, 3));
        await register.Sql($"UPDATE act_seals SET act_id = {register.Quoted(Guid.NewGuid())} WHERE number = 2; UPDATE act_seals SET act_id = {register.Quoted(second)} WHERE number = 3; UPDATE act_seals SET act_id = {register.Quoted(third)} WHERE number = 2");
        Assert.Equal([("reordered", 2L), ("reordered", 3L)], await Faults(register));
        Assert.Contains("đứng ở chỗ của số 3", (await Verify(register)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seals_that_changed_places_with_their_acts_are_told_too()
    {
        var register = await Sealed();
        var (second, third) = (await ActAt(register, 2), await ActAt(register, 3));
        await register.Sql($"""
            CREATE TABLE swapped AS SELECT number, act_hash FROM act_seals WHERE number IN (2, 3);
            UPDATE act_seals SET act_id = {register.Quoted(Guid.NewGuid())}, act_hash = (SELECT act_hash FROM swapped WHERE number = 3) WHERE number = 2;
            UPDATE act_seals SET act_id = {register.Quoted(second)}, act_hash = (SELECT act_hash FROM swapped WHERE number = 2) WHERE number = 3;
            UPDATE act_seals SET act_id = {register.Quoted(third)} WHERE number = 2
            """);
        Assert.Equal([("reordered", 2L), ("reordered", 3L)], await Faults(register));
    }

    [Fact]
    public async Task A_hash_that_was_made_to_fit_an_altered_act_breaks_the_chain()
    {
        var register = await Sealed();
        await register.Sql($"UPDATE acts SET reason = 'khác' WHERE id = {Act(2)}");
        var hash = await register.Read(async db => ActForm.Hash(await db.Acts.SingleAsync(a => db.Set<ActSeal>().Any(s => s.Number == 2 && s.ActId == a.Id)),
            await db.ActSubjects.Where(x => db.Set<ActSeal>().Any(s => s.Number == 2 && s.ActId == x.ActId)).Select(x => x.Subject).ToListAsync()));
        await register.Sql($"UPDATE act_seals SET act_hash = {register.Bytes(hash)} WHERE number = 2");
        Assert.Equal([("seal_broken", 2L)], await Faults(register));
    }

    [Fact]
    public async Task A_tail_that_was_taken_is_found_by_the_row_of_the_head_and_without_it_by_a_head_that_was_kept()
    {
        var register = await Sealed();
        var head = await register.Head();
        await Remove(register, head.Number);
        await register.Sql($"DELETE FROM act_seals WHERE number = {head.Number}");
        Assert.Equal([("seal_missing", head.Number)], await Faults(register));

        await register.Sql($"UPDATE seal_head SET number = number - 1, hash = (SELECT chain_hash FROM act_seals WHERE number = {head.Number - 1})");
        Assert.Empty(await Faults(register));
        Assert.Equal([("tail_missing", head.Number)], await Faults(register, "--head", $"{head}"));
        Assert.Contains("thiếu phần cuối", (await Verify(register, "--head", $"{head}")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chain_that_was_computed_anew_is_found_by_the_heads_in_the_data_folder()
    {
        var register = await Sealed();
        await register.With(async services =>
        {
            await services.GetRequiredService<KeptHeads>().Keep(new KeptHead(register.Clock.GetUtcNow().UtcDateTime, await register.Head()), default);
            return 0;
        });
        await register.Sql($"""
            UPDATE acts SET reason = 'khác' WHERE id = {Act(2)};
            DELETE FROM act_seals;
            UPDATE seal_head SET number = 0, hash = {register.Bytes(ActChain.Start)};
            INSERT INTO unsealed_acts (version, act_id) SELECT row_number() OVER (ORDER BY id) - 100000, id FROM acts
            """);
        await register.Seal();
        Assert.Equal([("head_differs", (await register.Head()).Number)], await Faults(register));
    }

    [Fact]
    public async Task From_a_number_on_only_the_rest_is_checked()
    {
        var register = await Sealed();
        await register.Sql($"UPDATE acts SET reason = 'khác' WHERE id = {Act(2)}");
        Assert.Equal([("altered", 2L)], await Faults(register, "--from", "2"));
        Assert.Empty(await Faults(register, "--from", "3"));
        var (code, _, error) = await Verify(register, "--from", "99999");
        Assert.Equal(1, code);
        Assert.Contains("không có gì để kiểm tra từ số 99.999", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_act_that_waits_too_long_is_told_and_is_no_fault()
    {
        var register = await New();
        register.Clock.Advance(TimeSpan.FromSeconds(6));
        var (code, output, _) = await Verify(register);
        Assert.Equal(0, code);
        Assert.Contains("chưa được niêm phong", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_act_that_vanished_before_its_seal_leaves_a_seal()
    {
        var register = await New();
        var first = await register.Read(db => db.Acts.OrderBy(a => a.Id).Select(a => a.Id).FirstAsync());
        await register.Sql($"DELETE FROM act_subjects WHERE act_id = {register.Quoted(first)}; DELETE FROM acts WHERE id = {register.Quoted(first)}");
        await register.Seal();
        var fault = Assert.Single(await Faults(register));
        Assert.Equal("removed", fault.Kind);
        Assert.Contains("trước khi kịp niêm phong", (await Verify(register)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--head", "12:abc")]
    [InlineData("--from", "0")]
    public async Task Wrong_use_is_told(params string[] args) => Assert.Equal(2, (await Verify(await New(), args)).Code);

    [Fact]
    public async Task The_head_is_printed_as_verify_takes_it()
    {
        var register = await Sealed();
        Assert.Equal(await register.Head(), ChainHead.Read((await register.Run("acts", "head")).Output));
    }

    private static Task<(int Code, string Output, string Error)> Verify(Register register, params string[] args) => register.Run(["acts", "verify", .. args]);

    /// <summary>What verify found, as it tells programs.</summary>
    private static async Task<IReadOnlyList<(string Kind, long? Number)>> Faults(Register register, params string[] args)
    {
        var (code, output, _) = await Verify(register, [.. args, "--json"]);
        var faults = JsonDocument.Parse(output).RootElement.GetProperty("faults").EnumerateArray()
            .Select(f => (f.GetProperty("kind").GetString()!, f.GetProperty("number").ValueKind == JsonValueKind.Null ? (long?)null : f.GetProperty("number").GetInt64())).ToList();
        Assert.Equal(faults.Count == 0 ? 0 : 1, code);
        return faults;
    }

    private static Task<Guid> ActAt(Register register, long number) => register.Read(db => db.ActSeals.Where(s => s.Number == number).Select(s => s.ActId).SingleAsync());

    private static Task<int> Remove(Register register, long number) =>
        register.Sql($"DELETE FROM act_subjects WHERE act_id = {Act(number)}; DELETE FROM acts WHERE id = {Act(number)}");

    private static string Act(long number) => $"(SELECT act_id FROM act_seals WHERE number = {number})";

    private async Task<Register> New() => new(await template.Copy());

    [Fact]
    public async Task What_could_not_be_read_when_it_was_sealed_is_found_ever_after()
    {
        var register = await Sealed();
        if (register.Database.IsPostgres)
        {
            // It lets no such value in.
            return;
        }

        await register.WriteCrossed("một", "hai");
        var spoiled = await register.Read(db => db.Acts.Where(a => a.Kind == "test.write").OrderBy(a => a.Id).Select(a => a.Id).FirstAsync());
        await register.Sql($"UPDATE acts SET at = 'hom qua' WHERE id = {register.Quoted(spoiled)}");
        await register.Seal();
        Assert.Equal("altered", Assert.Single(await Faults(register)).Item1);
    }

    private async Task<Register> Sealed()
    {
        var register = await New();
        await register.Seal();
        return register;
    }
}
