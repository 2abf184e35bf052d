using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>What is asked of a profile that is corrected or changed: of a form as of a row of a workbook. Fields are those of <see cref="ProfileFacts"/>.</summary>
public static class ProfileRules
{
    private const string Name = $"{nameof(ProfileFacts.Village)}.{nameof(VillageFacts.Name)}";

    public static string Double(int number) =>
        $"Trong sổ đã có làng cùng tên ở cùng nơi: số {number}. Hãy mở mục đó; nếu là hai làng khác nhau thì ghi rõ thôn, xóm trong tên.";

    /// <summary>A paper names the trade group, which was not sure.</summary>
    public static bool Confirms(ProfileFacts what, VillageProfile? wrong) => what.ConfirmsGroup && wrong?.GroupSureness.NeedsChecking == true;

    /// <param name="wrong">The profile of the day; null when the register knows none.</param>
    /// <param name="first">From when the register knows the village.</param>
    public static Problems OfCorrection(ProfileFacts what, VillageProfile? wrong, DateOnly first, DateOnly today)
    {
        var problems = what.Check(today, wrong?.Facts);
        problems.When(what.Day is not null && wrong is null, nameof(what.Day), $"Sổ chỉ biết làng này từ {Vi.Day(first)}. Chọn một ngày từ đó trở đi.");
        problems.When(wrong is not null && !Confirms(what, wrong) && wrong.Facts == what.Village.Tidied(), "", "Chưa có gì khác so với sổ.");
        problems.When(wrong is { IsUnnamed: true } && what.Village.Tidied().Name != wrong.Name, Name, "Làng chưa nêu tên được ghi tên bằng việc “Xác định làng chưa nêu tên”, kèm văn bản.");
        return problems;
    }

    /// <param name="old">The profile of the day; null when the register knows none.</param>
    /// <param name="first">From when the register knows the village.</param>
    public static Problems OfChange(ProfileFacts what, VillageProfile? old, DateOnly first, DateOnly today)
    {
        var problems = what.Check(today, old?.Facts);
        if (what.Day is { } from)
        {
            problems.When(old is null, nameof(what.Day), $"Sổ chỉ biết làng này từ {Vi.Day(first)}. Chọn một ngày sau đó.");
            problems.When(old?.From == from, nameof(what.Day), "Những gì đang ghi cũng bắt đầu đúng ngày này. Nếu chúng sai ngay từ đầu thì hãy đính chính.");
            problems.When(old is not null && old.Facts == what.Village.Tidied(), "", "Chưa có gì thay đổi so với sổ.");
        }

        return problems;
    }
}
