namespace LangNghe.Plan.Domain;

public static class FigureStateWords
{
    extension(FigureState state)
    {
        public string Code => state switch
        {
            FigureState.Known => "known",
            FigureState.ConfirmedEarlier => "confirmed_earlier",
            FigureState.ToVerify => "to_verify",
            FigureState.Reported => "reported",
            FigureState.Partial => "partial",
            FigureState.NoData => "no_data",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

        public string Words => state switch
        {
            FigureState.Known => "đếm từ sổ",
            FigureState.ConfirmedEarlier => "đếm từ sổ, xác nhận lần cuối trước ngày xem",
            FigureState.ToVerify => "còn mục cần xác minh",
            FigureState.Reported => "số báo cáo chung, không có danh sách",
            FigureState.Partial => "chưa đủ các làng",
            FigureState.NoData => "chưa có dữ liệu",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
    }
}
