using LangNghe.Foundation.Data;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Rules;
using LangNghe.Intake.Domain;

namespace LangNghe.Intake.Imports;

/// <summary>A person says which sheet is meant and whether an old encoding is converted; then the file is checked.</summary>
public sealed class ChooseReading(ImportBook book, JobQueue queue)
{
    public async Task<Problems> Run(Guid id, ReadingChoices choices, int version, CancellationToken stop)
    {
        if (await book.Mine(id, stop) is not { } import)
        {
            return Problems.Of("", ImportBook.NotHere);
        }

        if (import.Version != version || import.State != ImportState.Asks)
        {
            return Problems.Of("", Saving.Stale);
        }

        var problems = new Problems();
        problems.When(import.SheetsOffered is { } offered && !offered.Split('\n').Contains(choices.Sheet, StringComparer.Ordinal), nameof(choices.Sheet), "Chọn trang tính cần nhập.");
        problems.When(import.Encoding is not null && choices.Converts is null, nameof(choices.Converts), "Chọn có chuyển mã hay không.");
        if (problems.Any)
        {
            return problems;
        }

        import.Answer(choices.Sheet, choices.Converts);
        return await queue.Order(CheckWork.Code, import, stop);
    }
}
