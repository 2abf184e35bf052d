using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Registry.Domain;

/// <summary>From which day a village works its craft, or no longer does.</summary>
public sealed record OperationFacts
{
    public OperationState? State { get; init; }

    public DateOnly? Day { get; init; }

    public Problems Check(IReadOnlyList<Operation> operations, DateOnly today)
    {
        var problems = new Problems();
        problems.When(State is null, nameof(State), "Chọn tình trạng.");
        problems.When(Day is null, nameof(Day), "Nhập ngày (ngày/tháng/năm).");
        problems.When(Day > today, nameof(Day), "Ngày này chưa tới. Ghi vào sổ khi việc đã xảy ra.");
        if (problems.Any)
        {
            return problems;
        }

        var day = Day!.Value;
        if (operations.FirstOrDefault(o => o.HoldsOn(day)) is { } old)
        {
            problems.When(old.State == State, nameof(State), $"Sổ đã ghi “{old.State.Words.ToLowerInvariant()}” vào ngày này, từ {Vi.Day(old.From, old.FromKnown)}.");
            problems.When(old.State != State && old.From == day, nameof(Day), $"Tình trạng đang ghi cũng bắt đầu đúng ngày {Vi.Day(day)}. Nếu nó sai ngay từ đầu thì hãy đính chính.");
        }
        else if (operations.MinBy(o => o.From) is { } first && day < first.From)
        {
            problems.Add(nameof(Day), $"Sổ chỉ biết tình trạng từ {Vi.Day(first.From)}. Muốn ghi về trước thì hãy đính chính ngày bắt đầu.");
        }

        return problems;
    }
}
