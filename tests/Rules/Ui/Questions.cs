using System.Text.Encodings.Web;
using System.Text.Unicode;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LangNghe.Tests.Rules.Ui;

public sealed class Questions
{
    private readonly EmptyModelMetadataProvider _metadata = new();
    private readonly ViewContext _page;

    public Questions()
    {
        _page = new ViewContext { HttpContext = new DefaultHttpContext() };
        _page.ViewData = new ViewDataDictionary(_metadata, _page.ModelState);
    }

    [Fact]
    public void A_day_stands_in_its_field_as_it_is_typed() =>
        Assert.Contains("""value="31/12/2021" """.Trim(), Draw(Ask(new Field { Type = "day" }, "Facts.From", new DateOnly(2021, 12, 31))), StringComparison.Ordinal);

    [Fact]
    public void A_number_stands_with_a_comma_and_a_year_without_a_dot()
    {
        Assert.Contains("value=\"1.779,5\"", Draw(Ask(new Field { Type = "number" }, "Value", 1779.5m)), StringComparison.Ordinal);
        Assert.Contains("value=\"2021\"", Draw(Ask(new Field { Type = "number" }, "Year", 2021)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_typed_stays_beside_its_problem()
    {
        _page.ModelState.SetModelValue("Facts.From", "31/13/2021", "31/13/2021");
        _page.ModelState.AddModelError("Facts.From", "Viết ngày như 31/12/2021.");
        var html = Draw(Ask(new Field { Type = "day" }, "Facts.From", null));
        Assert.Contains("value=\"31/13/2021\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"Facts_From-hint Facts_From-error\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"Facts_From-error\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_is_never_written_back()
    {
        _page.ModelState.SetModelValue("Password", "bí mật", "bí mật");
        Assert.DoesNotContain("bí mật", Draw(Ask(new Field { Type = "password" }, "Password", "bí mật")), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_cannot_break_out_of_its_field() =>
        Assert.DoesNotContain("\"><script", Draw(Ask(new Field(), "Name", "\"><script>alert(1)</script>")), StringComparison.Ordinal);

    [Fact]
    public void The_chosen_of_several_are_ticked()
    {
        var html = Draw(Ask(new CheckField { Options = [new("a", "A"), new("b", "B")] }, "Crafts", new List<string> { "b" }));
        Assert.Equal(1, html.Split("checked=").Length - 1);
        Assert.Contains("id=\"Crafts-1\" name=\"Crafts\" type=\"checkbox\" value=\"b\"", Sorted(html), StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_counts_and_leads_to_the_fields()
    {
        _page.ModelState.AddModelError("Facts.Name", "Ghi tên.");
        _page.ModelState.AddModelError("", "Có người vừa sửa.");
        var html = Draw(new ErrorSummary { ViewContext = _page });
        Assert.Contains("Cần sửa 2 chỗ", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#Facts_Name\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_problems_there_is_no_summary() => Assert.Empty(Draw(new ErrorSummary { ViewContext = _page }));

    private T Ask<T>(T question, string name, object? model) where T : Question
    {
        question.ViewContext = _page;
        question.Label = "Câu hỏi";
        question.For = new ModelExpression(name, new ModelExplorer(_metadata, _metadata.GetMetadataForType(model?.GetType() ?? typeof(string)), model));
        return question;
    }

    private static string Draw(TagHelper tag)
    {
        var output = new TagHelperOutput("x", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        tag.Process(new TagHelperContext([], new Dictionary<object, object>(), "x"), output);
        using var text = new StringWriter();
        output.WriteTo(text, HtmlEncoder.Create(UnicodeRanges.All));
        return text.ToString();
    }

    /// <summary>A tag writes its attributes in no promised order.</summary>
    private static string Sorted(string html) => string.Join('>', html.Split('>').Select(tag =>
        tag.Contains("<input", StringComparison.Ordinal) ? string.Join(' ', tag.TrimEnd('/', ' ').Split(' ').Where(a => !a.StartsWith("checked", StringComparison.Ordinal)).Skip(1).Order(StringComparer.Ordinal)) : tag));
}
