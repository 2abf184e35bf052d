using LangNghe.Foundation.Acts;

namespace LangNghe.Privacy.Domain;

public static class RequestStepWords
{
    extension(RequestStepKind step)
    {
        public string Words => step switch
        {
            RequestStepKind.Assign => "Phân công",
            RequestStepKind.Answer => "Trả lời, hướng dẫn trình tự",
            RequestStepKind.Extend => "Gia hạn",
            RequestStepKind.Deliver => "Giao bản dữ liệu",
            RequestStepKind.Complete => "Thực hiện",
            RequestStepKind.Refuse => "Từ chối",
            RequestStepKind.TakeBack => "Người yêu cầu rút yêu cầu",
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };

        /// <summary>In the address of its page.</summary>
        public string Slug => step switch
        {
            RequestStepKind.Assign => "phan-cong",
            RequestStepKind.Answer => "tra-loi",
            RequestStepKind.Extend => "gia-han",
            RequestStepKind.Deliver => "giao",
            RequestStepKind.Complete => "thuc-hien",
            RequestStepKind.Refuse => "tu-choi",
            RequestStepKind.TakeBack => "rut",
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };

        public ActKind Act => step switch
        {
            RequestStepKind.Assign => PrivacyActs.Assign,
            RequestStepKind.Answer => PrivacyActs.Answer,
            RequestStepKind.Extend => PrivacyActs.Extend,
            RequestStepKind.Deliver => PrivacyActs.Deliver,
            RequestStepKind.Complete => PrivacyActs.Complete,
            RequestStepKind.Refuse => PrivacyActs.Refuse,
            RequestStepKind.TakeBack => PrivacyActs.TakeBack,
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
    }

    /// <summary>Null for an address that names no step.</summary>
    public static RequestStepKind? Of(string slug) => Enum.GetValues<RequestStepKind>().Cast<RequestStepKind?>().FirstOrDefault(s => s!.Value.Slug == slug);
}
