using LangNghe.Law.Domain;
using LangNghe.Registry.Domain;

namespace LangNghe.Tests.Rules.Registry;

public sealed class ActFactsTests
{
    private static readonly DateOnly _today = new(2026, 3, 2);
    private static readonly DocumentFacts _paper = new() { Number = "12/QĐ-UBND", Title = "Công nhận làng nghề", Kind = DocumentKind.Decision, Issuer = "UBND tỉnh", IssuedOn = new(2026, 3, 1) };

    [Fact]
    public void A_reason_is_always_asked_and_a_paper_where_the_act_stands_on_one()
    {
        Assert.Equal(["Reason"], new ActFacts().Check(needsPaper: false, _today).Select(p => p.Field));
        Assert.Equal(["Reason", "DocumentId"], new ActFacts().Check(needsPaper: true, _today).Select(p => p.Field));
        Assert.Empty(new ActFacts { Reason = "r", Paper = _paper }.Check(needsPaper: true, _today));
    }

    [Fact]
    public void A_new_paper_is_whole_or_not_begun() => Assert.Equal(["Paper.Title", "Paper.Kind", "Paper.Issuer", "Paper.IssuedOn"],
        new ActFacts { Reason = "r", Paper = new() { Number = "12" } }.Check(needsPaper: false, _today).Select(p => p.Field));

    [Fact]
    public void One_paper_or_the_other_but_not_both() => Assert.Equal(["DocumentId"],
        new ActFacts { Reason = "r", DocumentId = Guid.NewGuid(), Paper = _paper }.Check(needsPaper: false, _today).Select(p => p.Field));
}
