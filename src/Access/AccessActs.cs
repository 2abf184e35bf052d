using LangNghe.Foundation.Acts;

namespace LangNghe.Access;

public static class AccessActs
{
    public static readonly ActKind AccountInvited = new("access.account.invite", "Mời tài khoản");
    public static readonly ActKind AccountEnded = new("access.account.end", "Kết thúc tài khoản");
    public static readonly ActKind LinkIssued = new("access.link.issue", "Cấp liên kết đặt mật khẩu");
    public static readonly ActKind PasswordSet = new("access.password.set", "Đặt mật khẩu");
    public static readonly ActKind SignedIn = new("access.sign-in", "Đăng nhập");
    public static readonly ActKind IdentityConfirmed = new("access.sign-in.confirm", "Xác nhận lại danh tính khi đang đăng nhập");
    public static readonly ActKind SignInFailed = new("access.sign-in.fail", "Đăng nhập sai");
    public static readonly ActKind LockedOut = new("access.sign-in.lock", "Tạm khóa sau nhiều lần đăng nhập sai");
    public static readonly ActKind SignedOutEverywhere = new("access.sign-out.everywhere", "Đăng xuất khỏi mọi nơi");
    public static readonly ActKind TwoFactorOn = new("access.two-factor.on", "Bật xác thực hai bước");
    public static readonly ActKind TwoFactorOff = new("access.two-factor.off", "Tắt xác thực hai bước");
    public static readonly ActKind RecoveryCodesMade = new("access.recovery-codes.make", "Tạo mã dự phòng");
    public static readonly ActKind PasskeyAdded = new("access.passkey.add", "Thêm khóa truy cập");
    public static readonly ActKind PasskeyRenamed = new("access.passkey.rename", "Đổi tên khóa truy cập");
    public static readonly ActKind PasskeyRemoved = new("access.passkey.remove", "Bỏ khóa truy cập");
    public static readonly ActKind IdentityLinked = new("access.identity.link", "Gắn danh tính bên ngoài");
    public static readonly ActKind IdentityUnlinked = new("access.identity.unlink", "Gỡ danh tính bên ngoài");
    public static readonly ActKind RoleGranted = new("access.role.grant", "Trao vai trò");
    public static readonly ActKind OwnersSeeded = new("access.owners.seed", "Nạp cơ quan quản lý từng mục");
    public static readonly ActKind OwnerChanged = new("access.owner.change", "Giao mục cho cơ quan khác quản lý");
    public static readonly ActKind RoleMoved = new("access.role.move", "Chuyển vai trò sang nơi kế thừa");
    public static readonly ActKind RoleEnded = new("access.role.end", "Kết thúc vai trò");
    public static readonly ActKind OrganisationsSeeded = new("access.organisation.seed", "Nạp cơ quan");
    public static readonly ActKind OrganisationEntered = new("access.organisation.enter", "Thêm cơ quan");
    public static readonly ActKind OrganisationChanged = new("access.organisation.change", "Thay đổi cơ quan");
    public static readonly ActKind OrganisationCorrected = new("access.organisation.correct", "Đính chính cơ quan");
    public static readonly ActKind OrganisationConfirmed = new("access.organisation.confirm", "Xác nhận cơ quan theo văn bản");
    public static readonly ActKind OrganisationSucceeded = new("access.organisation.succeed", "Chuyển cơ quan sang cơ quan kế thừa");
    public static readonly ActKind OrganisationEnded = new("access.organisation.end", "Kết thúc cơ quan");
}
