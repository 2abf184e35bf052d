namespace LangNghe.Privacy.Domain;

public static class RetentionWords
{
    extension(RetentionTarget target)
    {
        public string Words => target switch
        {
            RetentionTarget.Person => "Người không còn mục nào trong sổ",
            RetentionTarget.IdentityNumber => "Số định danh của người không còn mục nào đang có hiệu lực",
            RetentionTarget.RequestContent => "Nội dung yêu cầu về dữ liệu đã kết thúc",
            RetentionTarget.ConsentEvidence => "Bằng chứng của đồng ý đã rút",
            _ => throw new ArgumentOutOfRangeException(nameof(target)),
        };

        /// <summary>What happens once somebody accepts.</summary>
        public string Effect => target switch
        {
            RetentionTarget.Person => "xóa người và hủy khóa",
            RetentionTarget.IdentityNumber => "bỏ số định danh",
            RetentionTarget.RequestContent => "xóa nội dung, giữ việc đã có yêu cầu",
            RetentionTarget.ConsentEvidence => "xóa nơi giữ bằng chứng, giữ việc đã có đồng ý",
            _ => throw new ArgumentOutOfRangeException(nameof(target)),
        };
    }

    extension(RetentionState state)
    {
        public string Words => state switch
        {
            RetentionState.Proposed => "chờ duyệt",
            RetentionState.CarriedOut => "đã xóa, ẩn",
            RetentionState.Kept => "giữ lại",
            RetentionState.Gone => "không còn đến hạn",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
    }
}
