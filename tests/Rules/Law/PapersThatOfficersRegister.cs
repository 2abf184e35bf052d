using LangNghe.Law.Domain;

namespace LangNghe.Tests.Rules.Law;

public sealed class PapersThatOfficersRegister
{
    private static readonly DateOnly _today = new(2026, 1, 15);

    private static readonly DocumentFacts _right = new()
    {
        Number = " 12/QĐ-UBND ",
        Title = "Quyết định công nhận làng nghề",
        Kind = DocumentKind.Decision,
        Issuer = "Ủy ban nhân dân tỉnh Hà Nam",
        IssuedOn = new DateOnly(2024, 12, 20),
    };

    [Fact]
    public void A_paper_with_all_its_facts_is_registered_and_can_be_found_without_marks()
    {
        var paper = Document.Register(_right, _today).Value;
        Assert.Equal("12/QĐ-UBND", paper.Number);
        Assert.Null(paper.Code);
        Assert.False(paper.IsLaw);
        Assert.Equal("Quyết định 12/QĐ-UBND", paper.Cited);
        Assert.Contains("cong nhan lang nghe", paper.SearchKey, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_missing_is_said_at_once() => Assert.Equal(
        ["Number", "Title", "Kind", "Issuer", "IssuedOn"],
        Document.Register(new DocumentFacts(), _today).Problems.Select(p => p.Field));

    [Theory]
    [InlineData("2026-01-15", true)]
    [InlineData("2026-01-16", false)]
    public void A_paper_is_not_issued_after_today(string day, bool registered) =>
        Assert.Equal(registered, Document.Register(_right with { IssuedOn = DateOnly.Parse(day) }, _today).Ok);

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void A_title_has_an_end(int letters, bool registered) =>
        Assert.Equal(registered, Document.Register(_right with { Title = new string('a', letters) }, _today).Ok);
}
