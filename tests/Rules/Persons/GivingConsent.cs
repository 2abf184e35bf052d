using LangNghe.Persons.Domain;

namespace LangNghe.Tests.Rules.Persons;

public sealed class GivingConsent
{
    private static readonly DateOnly _today = new(2026, 3, 2);

    private static readonly ConsentFacts _good = new()
    {
        Purpose = ConsentPurpose.Publishing, Fields = [PersonalField.Name, PersonalField.Phone], Way = ConsentWay.Paper, Wording = "Tôi đồng ý.", Evidence = "Phiếu số 3", From = _today,
    };

    [Fact]
    public void A_consent_with_its_words_and_its_proof_is_one() => Assert.Empty(_good.Check(_today));

    [Fact]
    public void Nothing_is_agreed_to_by_default()
    {
        var problems = new ConsentFacts().Check(_today);
        Assert.Equal(["Purpose", "Fields", "Way", "Wording", "Evidence", "From"], problems.Select(p => p.Field));
    }

    [Fact]
    public void A_paper_is_proof_as_well_and_tomorrow_is_no_day_of_consent()
    {
        Assert.Empty((_good with { Evidence = null, DocumentId = Guid.CreateVersion7() }).Check(_today));
        Assert.Contains((_good with { From = _today.AddDays(1) }).Check(_today), p => p.Field == "From");
    }

    [Fact]
    public void A_consent_is_withdrawn_at_once_and_not_before_it_was_given()
    {
        var facts = new WithdrawalFacts { From = _today, Reason = "Đơn" };
        Assert.Empty(facts.Check(_today, _today));
        Assert.Contains((facts with { From = _today.AddDays(1) }).Check(_today, _today), p => p.Sentence.Contains("ngay", StringComparison.Ordinal));
        Assert.Contains((facts with { From = _today.AddDays(-1) }).Check(_today, _today), p => p.Field == "From");
    }

    [Fact]
    public void Fields_are_kept_so_that_each_can_be_asked_for()
    {
        var consent = new Consent(Guid.CreateVersion7(), _good, DateTime.UnixEpoch);
        Assert.Equal(_good.Fields, consent.Fields);
        Assert.Contains(Consent.Asked(PersonalField.Phone), consent.FieldCodes, StringComparison.Ordinal);
        Assert.DoesNotContain(Consent.Asked(PersonalField.Address), consent.FieldCodes, StringComparison.Ordinal);
    }
}
