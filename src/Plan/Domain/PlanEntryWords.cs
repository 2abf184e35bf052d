namespace LangNghe.Plan.Domain;

public static class PlanEntryWords
{
    extension(PlanEntryKind kind)
    {
        public string Words => kind switch
        {
            PlanEntryKind.Task => "Nhiệm vụ",
            PlanEntryKind.Actor => "Đơn vị thực hiện",
            PlanEntryKind.FundingSource => "Nguồn kinh phí",
            PlanEntryKind.PriorityProject => "Dự án ưu tiên",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }
}
