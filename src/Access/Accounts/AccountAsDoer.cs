using LangNghe.Foundation.Who;

namespace LangNghe.Access.Accounts;

public static class AccountAsDoer
{
    /// <summary>Who answers for an act that a person does before being signed in; carries no permission.</summary>
    public static Actor AsDoer(this Account account) =>
        new() { AccountId = account.Id, Name = account.DisplayName, Organisation = account.Organisation, Units = new HashSet<Guid>() };
}
