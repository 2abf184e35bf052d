using LangNghe.Access.Domain;

namespace LangNghe.Tests.Rules.Access;

public sealed class PasswordRulesTests
{
    private static readonly PasswordRules _rules = new(new HashSet<string>(StringComparer.Ordinal) { "matkhau", "anhyeuemnhieulam" });

    [Theory]
    [InlineData("trống Đọi Tam vang xa")]
    [InlineData("mây giang đan sợi 7")]
    [InlineData("xyzt kmno qp")]
    public void Long_and_unheard_of_is_enough(string password) => Assert.False(_rules.Check(password, "an.nguyen").Any);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("mây giang 7")]
    public void Fewer_than_twelve_characters_are_refused(string? password) => Assert.Single(_rules.Check(password, "an.nguyen"));

    [Fact]
    public void Marks_typed_apart_do_not_lengthen_a_password() => Assert.True(_rules.Check("ma\u0302y giang x", "an.nguyen").Any);

    [Theory]
    [InlineData("anhyeuemnhieulam")]
    [InlineData("Anh yêu em nhiều lắm")]
    [InlineData("Matkhau@123456")]
    [InlineData("mật khẩu 2026 2026")]
    [InlineData("aaaaaaaaaaaaaa")]
    [InlineData("abababababababab")]
    [InlineData("1234567890123")]
    [InlineData("qwertyuiopas")]
    [InlineData("an.nguyen1234")]
    [InlineData("an.nguyenan.nguyen")]
    public void What_everybody_tries_first_is_refused(string password) => Assert.True(_rules.Check(password, "an.nguyen").Any);

    [Fact]
    public void More_than_128_characters_are_refused() => Assert.True(_rules.Check(string.Concat(Enumerable.Repeat("mây giang đan ", 10)), "an.nguyen").Any);
}
