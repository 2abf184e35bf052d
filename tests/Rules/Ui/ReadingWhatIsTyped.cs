using LangNghe.Ui.Binding;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LangNghe.Tests.Rules.Ui;

public sealed class ReadingWhatIsTyped
{
    [Theory]
    [InlineData("31/12/2021")]
    [InlineData(" 31-12-2021 ")]
    [InlineData("2021-12-31")]
    public async Task Days_as_they_are_written(string typed) => Assert.Equal(new DateOnly(2021, 12, 31), (await Read(new DayBinder(), typeof(DateOnly?), typed)).Value);

    [Theory]
    [InlineData("1.779,5", 1779.5)]
    [InlineData("1779.5", 1779.5)]
    [InlineData("0,3", 0.3)]
    public async Task Numbers_as_they_are_written(string typed, double value) => Assert.Equal((decimal)value, (await Read(new NumberBinder(typeof(decimal)), typeof(decimal?), typed)).Value);

    [Fact]
    public async Task Whole_numbers_of_dong() => Assert.Equal(1_779_500_000_000L, (await Read(new NumberBinder(typeof(long)), typeof(long?), "1.779.500.000.000")).Value);

    [Theory]
    [InlineData("2,5", "Cần một số nguyên, không có phần lẻ.")]
    [InlineData("ba", "“ba” không phải là số. Viết như 1.779.")]
    [InlineData("99.999.999.999", "Số này quá lớn.")]
    public async Task What_is_no_whole_number_is_said(string typed, string sentence) => Assert.Equal(sentence, (await Read(new NumberBinder(typeof(int)), typeof(int?), typed)).Problem);

    [Fact]
    public async Task A_day_that_does_not_exist_is_said() =>
        Assert.Equal("“31/02/2021” không phải là một ngày. Viết ngày như 31/12/2021.", (await Read(new DayBinder(), typeof(DateOnly?), "31/02/2021")).Problem);

    [Fact]
    public async Task An_empty_field_is_nothing_and_no_problem() => Assert.Equal((null, null), await Read(new DayBinder(), typeof(DateOnly?), " "));

    private static async Task<(object? Value, string? Problem)> Read(IModelBinder binder, Type type, string typed)
    {
        var binding = new DefaultModelBindingContext
        {
            ModelName = "x",
            ModelState = new ModelStateDictionary(),
            ModelMetadata = new EmptyModelMetadataProvider().GetMetadataForType(type),
            ValueProvider = new OneValue(typed),
        };
        await binder.BindModelAsync(binding);
        return (binding.Result.Model, binding.ModelState["x"]?.Errors.FirstOrDefault()?.ErrorMessage);
    }

    private sealed class OneValue(string typed) : IValueProvider
    {
        public bool ContainsPrefix(string prefix) => true;

        public ValueProviderResult GetValue(string key) => new(typed);
    }
}
