using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Persons.Held;
using LangNghe.Tests.House.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.House;

/// <summary>docs/privacy.md names every personal value and every data set about people that the program has.</summary>
public sealed class Privacy
{
    private static readonly string _page = Reading.House.Text("docs", "privacy.md");

    [Fact]
    public async Task Every_personal_value_stands_in_the_table_and_every_one_in_the_table_is_one()
    {
        await using var program = Reading.House.Program();
        await using var scope = program.Services.CreateAsyncScope();
        var values = from type in scope.ServiceProvider.GetRequiredService<AppDb>().Model.GetEntityTypes()
                     from property in type.GetProperties().Concat(type.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties()))
                     where property.PropertyInfo?.IsDefined(typeof(PersonalAttribute), inherit: true) == true
                     select $"{type.ClrType.Name}.{property.Name}";
        Assert.Equal(values.Distinct().Order(StringComparer.Ordinal), Part("What personal data").SelectMany(row => Tables.Quoted(row[0])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_data_set_that_is_delivered_and_erased_stands_in_the_table()
    {
        await using var program = Reading.House.Program();
        var sets = program.Services.GetServices<PersonalData>().Select(d => d.DataSet);
        Assert.Equal(sets.Order(StringComparer.Ordinal), Part("Data sets").SelectMany(row => Tables.Quoted(row[0])).Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<string[]> Part(string heading) => Tables.Of(_page.Split("\n## ").Single(p => p.StartsWith(heading, StringComparison.Ordinal)));
}
