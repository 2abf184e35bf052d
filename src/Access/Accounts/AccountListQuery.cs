using LangNghe.Access.Domain;
using LangNghe.Ui.Tables;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Access.Accounts;

/// <summary>What the list of accounts is asked, by page and download alike.</summary>
public sealed record AccountListQuery
{
    [FromQuery(Name = "tim")]
    public string? Search { get; init; }

    [FromQuery(Name = "vai-tro")]
    public string? Role { get; init; }

    [FromQuery(Name = "tinh-trang")]
    public string? State { get; init; }

    [FromQuery(Name = Sorting.Key)]
    public string? SortBy { get; init; }

    public Sorting Sorted() => Sorting.From(SortBy, "ten", "ten-dang-nhap", "dang-nhap");

    /// <summary>The filters that are set, as "Vai trò: Thanh tra".</summary>
    public IReadOnlyList<string> Words() =>
    [
        .. string.IsNullOrWhiteSpace(Search) ? Array.Empty<string>() : [$"Tìm: {Search}"],
        .. string.IsNullOrEmpty(Role) ? Array.Empty<string>() : [$"Vai trò hôm nay: {RoleWords.Of(Role)}"],
        .. AccountState.Filters.Where(f => f.Code == State).Select(f => $"Tình trạng: {f.Words}"),
    ];
}
