using LangNghe.Foundation.Acts;

namespace LangNghe.Registry;

public static class RegistryActs
{
    public static readonly ActKind Seed = new("registry.seed", "Nạp sổ bộ ban đầu theo Kế hoạch");
    public static readonly ActKind Register = new("registry.village.register", "Ghi làng nghề vào sổ");
    public static readonly ActKind Change = new("registry.village.change", "Thay đổi từ ngày");
    public static readonly ActKind Correct = new("registry.village.correct", "Đính chính");
    public static readonly ActKind Identify = new("registry.village.identify", "Xác định làng chưa nêu tên");
    public static readonly ActKind Place = new("registry.village.place", "Xếp làng vào xã, phường");
    public static readonly ActKind Recognise = new("registry.village.recognise", "Công nhận làng nghề");
    public static readonly ActKind Revoke = new("registry.village.revoke", "Thu hồi bằng công nhận");
    public static readonly ActKind Operate = new("registry.village.operate", "Thay đổi tình trạng hoạt động");
    public static readonly ActKind Review = new("registry.village.review", "Rà soát, xếp loại");
    public static readonly ActKind Restore = new("registry.village.restore", "Khôi phục, bảo tồn làng nghề");
    public static readonly ActKind Link = new("registry.village.link", "Liên kết làng nghề");
    public static readonly ActKind Merge = new("registry.village.merge", "Gộp mục trùng");
    public static readonly ActKind Retire = new("registry.village.retire", "Xóa khỏi sổ");
    public static readonly ActKind RecogniseCraft = new("registry.craft.recognise", "Công nhận nghề truyền thống");
    public static readonly ActKind RevokeCraft = new("registry.craft.revoke", "Thu hồi công nhận nghề truyền thống");
    public static readonly ActKind CorrectCraft = new("registry.craft.correct", "Đính chính nghề truyền thống");
    public static readonly ActKind EnterFigure = new("registry.figure.enter", "Nhập số liệu năm");
    public static readonly ActKind EnterEstablishment = new("registry.establishment.enter", "Ghi cơ sở sản xuất");
    public static readonly ActKind AddEstablishments = new("registry.establishment.add-many", "Ghi nhiều cơ sở sản xuất");
    public static readonly ActKind ChangeEstablishment = new("registry.establishment.change", "Thay đổi cơ sở sản xuất từ ngày");
    public static readonly ActKind CorrectEstablishment = new("registry.establishment.correct", "Đính chính cơ sở sản xuất");
    public static readonly ActKind EndEstablishment = new("registry.establishment.end", "Cơ sở sản xuất ngừng hoạt động");
    public static readonly ActKind TieEstablishment = new("registry.establishment.tie", "Gắn cơ sở với chủ trong sổ người");
    public static readonly ActKind CompleteList = new("registry.establishment-list.complete", "Xác nhận danh sách cơ sở đã đủ");
    public static readonly ActKind CorrectCompletion = new("registry.establishment-list.correct", "Đính chính xác nhận danh sách cơ sở");
    public static readonly ActKind EndCompletion = new("registry.establishment-list.end", "Danh sách cơ sở thôi được giữ đủ");
    public static readonly ActKind Propose = new("registry.proposal.send", "Đề nghị thay đổi");
    public static readonly ActKind RefuseProposal = new("registry.proposal.refuse", "Từ chối đề nghị");
    public static readonly ActKind TakeBackProposal = new("registry.proposal.take-back", "Rút đề nghị");
    public static readonly ActKind Confirm = new("registry.confirm", "Xác nhận sổ đầy đủ");
}
