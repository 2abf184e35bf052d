using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Registry.Journal;
using LangNghe.Tests.House.Reading;
using LangNghe.Web.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.House;

public sealed partial class Names
{
    private static IEnumerable<Type> Types => ApplicationParts.Modules.Append(typeof(WebHouse).Assembly)
        .SelectMany(a => a.GetTypes())
        .Where(t => t.Namespace?.StartsWith("LangNghe", StringComparison.Ordinal) == true && !t.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && !t.Name.Contains('<', StringComparison.Ordinal));

    [Fact]
    public void No_type_hides_behind_a_word_that_says_nothing() =>
        Assert.Empty(Types.Where(t => Empty().IsMatch(t.Name.Split('`')[0])).Select(t => t.FullName));

    [Fact]
    public void No_method_of_ours_ends_in_Async() => Assert.Empty(
        from type in Types
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.Name.EndsWith("Async", StringComparison.Ordinal) && !method.Name.Contains('<', StringComparison.Ordinal)
            && method.GetBaseDefinition() == method && !PageVerb().IsMatch(method.Name) && !Inherited(type, method)
        select $"{type.Name}.{method.Name}");

    [Fact]
    public async Task Every_fact_has_its_word_in_the_glossary()
    {
        var words = Rows().SelectMany(row => row).SelectMany(Tables.Quoted).Select(w => w.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        await using WebApplication program = Reading.House.Program();
        await using var scope = program.Services.CreateAsyncScope();
        Assert.Empty(scope.ServiceProvider.GetRequiredService<AppDb>().Model.GetEntityTypes()
            .Select(t => t.ClrType).Where(t => typeof(IFact).IsAssignableFrom(t)).Select(t => t.Name)
            .Where(name => !words.Contains(name)));
    }

    [Fact]
    public void One_word_for_one_thing()
    {
        Assert.Empty(Twice(Rows().Select(row => row[0].ToLowerInvariant())));
        Assert.Empty(Twice(Rows().SelectMany(row => Tables.Quoted(row[1]))));
    }

    [Fact]
    public async Task Every_word_of_the_history_names_something_that_is_there()
    {
        await using WebApplication program = Reading.House.Program();
        await using var scope = program.Services.CreateAsyncScope();
        var facts = scope.ServiceProvider.GetRequiredService<AppDb>().Model.GetEntityTypes().ToList();
        Assert.Empty(FieldLabels.Things.Except(facts.Select(t => t.ClrType.Name)));
        Assert.Empty(FieldLabels.Fields.Except(facts.SelectMany(t => t.GetProperties().Concat(t.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties()))).Select(p => p.Name)));
    }

    [Fact]
    public async Task Every_value_that_the_history_tells_has_a_name()
    {
        await using WebApplication program = Reading.House.Program();
        await using var scope = program.Services.CreateAsyncScope();
        var told = scope.ServiceProvider.GetRequiredService<AppDb>().Model.GetEntityTypes().Where(t => typeof(IFact).IsAssignableFrom(t.ClrType) && !NotFacts.Has(t.ClrType))
            .SelectMany(t => t.GetProperties().Concat(t.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties())).Select(p => (Thing: t.ClrType, Field: p)))
            .Where(p => NotFacts.IsTold(p.Thing, p.Field.Name) && !ActReading.IsSilent(p.Thing.Name, p.Field.Name)).ToList();
        Assert.Empty(told.Select(p => p.Thing.Name).Distinct().Where(name => FieldLabels.Thing(name) == name));
        Assert.Empty(told.Where(p => FieldLabels.Field(p.Thing.Name, p.Field.Name) == p.Field.Name).Select(p => $"{p.Thing.Name}.{p.Field.Name}"));
        var called = scope.ServiceProvider.GetServices<ToldWords>().Select(w => w.Type).ToHashSet();
        Assert.Empty(told.Select(p => Nullable.GetUnderlyingType(p.Field.ClrType) ?? p.Field.ClrType).Where(type => type.IsEnum && !called.Contains(type)).Distinct());
    }

    private static IReadOnlyList<string[]> Rows() => Tables.Of(Reading.House.Text("docs", "glossary.md"));

    private static IEnumerable<string> Twice(IEnumerable<string> words) => words.GroupBy(w => w, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);

    private static bool Inherited(Type type, MethodInfo method) =>
        !type.IsInterface && type.GetInterfaces().Any(i => type.GetInterfaceMap(i).TargetMethods.Contains(method));

    [GeneratedRegex("(?<!^)(Service|Manager|Helper|Util|Utils|Handler|Processor|Dto|Base|Impl|Info)$")]
    private static partial Regex Empty();

    [GeneratedRegex("^(On(Get|Post|Put|Delete)\\w*Async|InvokeAsync)$")]
    private static partial Regex PageVerb();
}
