using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Who;

namespace LangNghe.Tests.Rules.Foundation;

public sealed class SealingActs
{
    private static readonly DateTime _at = new(2026, 3, 2, 2, 0, 0, 123, 456, DateTimeKind.Utc);

    private static readonly string[] _subjects = ["village:2", "account:1"];

    public static TheoryData<string> Columns => [.. typeof(Act).GetProperties().Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Columns))]
    public void Every_column_of_an_act_is_in_its_hash(string column)
    {
        var act = New();
        var before = ActForm.Hash(act, _subjects);
        var property = typeof(Act).GetProperty(column, BindingFlags.Public | BindingFlags.Instance)!;
        property.SetValue(act, property.GetValue(act) switch
        {
            Guid => Guid.CreateVersion7(),
            DateTime at => at.AddMicroseconds(1),
            string text => text + " ",
            _ => property.PropertyType == typeof(Guid?) ? Guid.CreateVersion7() : "",
        });
        Assert.NotEqual(before, ActForm.Hash(act, _subjects));
    }

    [Fact]
    public void The_order_of_the_subjects_does_not_matter_and_every_one_of_them_does()
    {
        var act = New();
        Assert.Equal(ActForm.Hash(act, _subjects), ActForm.Hash(act, _subjects.Reverse()));
        Assert.NotEqual(ActForm.Hash(act, _subjects), ActForm.Hash(act, _subjects.Take(1)));
        Assert.NotEqual(ActForm.Hash(act, _subjects), ActForm.Hash(act, [.. _subjects, "village:3"]));
    }

    [Fact]
    public void A_letter_that_moves_from_one_value_to_the_next_is_another_act() =>
        Assert.NotEqual(ActForm.Hash(Because("ab", "c"), []), ActForm.Hash(Because("a", "bc"), []));

    [Fact]
    public void The_canonical_form_is_the_one_that_the_docs_describe()
    {
        var act = New();
        string?[] values = ["langnghe-act/1", act.Id.ToString(), "a.kind", null, "Lê Thị B", null, "web", "2026-03-02T02:00:00.1234560Z", "vì sao", null, null, "[]", "2", "account:1", "village:2"];
        var text = string.Concat(values.Select(v => v is null ? "-," : $"{Encoding.UTF8.GetByteCount(v)}:{v},"));
        Assert.Equal(SHA256.HashData(Encoding.UTF8.GetBytes(text)), ActForm.Hash(act, _subjects));
    }

    [Fact]
    public void A_link_binds_what_was_before_its_number_and_the_act()
    {
        var hash = SHA256.HashData("act"u8);
        var link = ActChain.Link(ActChain.Start, 1, hash);
        Assert.Equal(SHA256.HashData([.. ActChain.Start, 0, 0, 0, 0, 0, 0, 0, 1, .. hash]), link);
        Assert.NotEqual(link, ActChain.Link(ActChain.Start, 2, hash));
        Assert.NotEqual(link, ActChain.Link(hash, 1, hash));
    }

    [Fact]
    public void A_head_reads_back_what_it_writes()
    {
        var head = ChainHead.Of(12_345, SHA256.HashData("x"u8));
        Assert.Equal(head, ChainHead.Read($" {head.ToString().ToUpperInvariant()}\n"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("12:abc")]
    [InlineData("-1:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("1:g000000000000000000000000000000000000000000000000000000000000000")]
    public void What_is_no_head_is_read_as_none(string? text) => Assert.Null(ChainHead.Read(text));

    [Fact]
    public void Ids_rise_with_the_time_of_the_act_and_within_an_instant_with_their_order()
    {
        Guid[] ids = [.. Enumerable.Range(0, 20_000).Select(_ => ActId.At(_at)), ActId.At(_at.AddMilliseconds(1))];
        Assert.Equal(ids.Order(), ids);
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(7, id.Version));
        Assert.True(ActId.FirstOf(_at) <= ids[0]);
        Assert.True(ActId.At(_at.AddMilliseconds(-1)) < ActId.FirstOf(_at));
    }

    [Fact]
    public void Before_1970_there_is_no_act_and_no_smaller_id() => Assert.Equal(Guid.Empty, ActId.FirstOf(new DateTime(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc)));

    private static Act New() => Because("vì sao", null);

    private static Act Because(string why, string? paper) =>
        new(new ActKind("a.kind", "Việc"), new Actor { Name = "Lê Thị B" }, "web", _at, new ActReason(why, DocumentText: paper));
}
