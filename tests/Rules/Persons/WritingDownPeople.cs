using LangNghe.Persons.Domain;

namespace LangNghe.Tests.Rules.Persons;

public sealed class WritingDownPeople
{
    private static readonly DateOnly _today = new(2026, 3, 2);

    [Fact]
    public void A_name_is_enough() => Assert.False(new PersonFacts { Name = "Phạm Chí Khang" }.Check(_today).Any);

    [Fact]
    public void Nobody_is_without_a_name() => Assert.Equal(["Name"], new PersonFacts { Name = " " }.Check(_today).Select(p => p.Field));

    [Theory]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-03", false)]
    [InlineData("1900-01-01", true)]
    [InlineData("1899-12-31", false)]
    public void A_birthday_lies_from_1900_to_today(string born, bool good) =>
        Assert.Equal(!good, new PersonFacts { Name = "A", BornOn = DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture) }.Check(_today).Any);

    [Fact]
    public void Day_and_year_of_birth_may_not_contradict_each_other()
    {
        Assert.Equal(["BirthYear"], new PersonFacts { Name = "A", BornOn = new DateOnly(1957, 5, 1), BirthYear = 1958 }.Check(_today).Select(p => p.Field));
        Assert.Equal(1957, new Person(new PersonFacts { Name = "A", BornOn = new DateOnly(1957, 5, 1) }, DateTime.UnixEpoch).BirthYear);
    }

    [Theory]
    [InlineData("0912 345 678", "0912345678")]
    [InlineData("+84 912.345.678", "0912345678")]
    [InlineData("(0226) 3852-123", "02263852123")]
    [InlineData("912345678", null)]
    [InlineData("0912345678 (nhà)", null)]
    [InlineData("", null)]
    public void A_telephone_number_is_kept_one_way_however_it_was_typed(string typed, string? kept) => Assert.Equal(kept, PhoneNumber.Read(typed));

    [Fact]
    public void An_erased_person_keeps_nothing_that_tells_of_anybody()
    {
        var person = new Person(new PersonFacts { Name = "Phạm Chí Khang", BirthYear = 1957, Gender = Gender.Male, Phone = "0912345678", Address = "Xóm 1", UnitId = Guid.NewGuid() }, DateTime.UnixEpoch);
        person.Identify(IdentityNumber.Read("035057001234", 1957, null, _today, "").Value, "sealed", "hash");
        person.Erase(DateTime.UnixEpoch);
        Assert.Equal(("đã xóa theo yêu cầu", ""), (person.Name, person.SearchKey));
        Assert.All(new object?[] { person.BornOn, person.BirthYear, person.Gender, person.Phone, person.Address, person.UnitId, person.IdentityMasked, person.IdentitySealed, person.IdentityHash }, Assert.Null);
    }
}
