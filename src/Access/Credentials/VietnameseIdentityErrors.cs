using LangNghe.Access.Domain;
using Microsoft.AspNetCore.Identity;

namespace LangNghe.Access.Credentials;

public sealed class VietnameseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Say(nameof(DefaultError), "Có lỗi ở phía chương trình. Chưa có gì được ghi; hãy thử lại.");

    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure), "Có người vừa sửa tài khoản này. Hãy tải lại trang rồi thử lại.");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "Mật khẩu không đúng.");

    public override IdentityError InvalidToken() => Say(nameof(InvalidToken), "Mã không đúng hoặc đã hết hạn.");

    public override IdentityError RecoveryCodeRedemptionFailed() => Say(nameof(RecoveryCodeRedemptionFailed), "Mã dự phòng không đúng hoặc đã dùng.");

    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), $"Tên đăng nhập “{userName}” không hợp lệ: chỉ gồm chữ thường không dấu, chữ số và dấu chấm.");

    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), $"Tên đăng nhập “{userName}” đã có người dùng.");

    public override IdentityError UserAlreadyHasPassword() => Say(nameof(UserAlreadyHasPassword), "Tài khoản đã có mật khẩu.");

    public override IdentityError UserLockoutNotEnabled() => Say(nameof(UserLockoutNotEnabled), "Tài khoản này không dùng khóa tạm.");

    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"Mật khẩu dài ít nhất {PasswordRules.Shortest} ký tự.");

    private static IdentityError Say(string code, string sentence) => new() { Code = code, Description = sentence };
}
