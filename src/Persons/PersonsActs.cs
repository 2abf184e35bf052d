using LangNghe.Foundation.Acts;

namespace LangNghe.Persons;

public static class PersonsActs
{
    public static readonly ActKind Register = new("persons.person.register", "Ghi một người vào sổ");
    public static readonly ActKind Correct = new("persons.person.correct", "Sửa thông tin của một người");
    public static readonly ActKind Identify = new("persons.identity.set", "Ghi số định danh");
    public static readonly ActKind ForgetIdentity = new("persons.identity.remove", "Bỏ số định danh");
    public static readonly ActKind RevealIdentity = new("persons.identity.reveal", "Xem trọn số định danh");
    public static readonly ActKind GiveConsent = new("persons.consent.give", "Ghi đồng ý về dữ liệu cá nhân");
    public static readonly ActKind WithdrawConsent = new("persons.consent.withdraw", "Rút đồng ý về dữ liệu cá nhân");
    public static readonly ActKind Release = new("persons.restriction.lift", "Gỡ hạn chế xử lý dữ liệu cá nhân");
    public static readonly ActKind MakeKeys = new("persons.keys.make", "Tạo khóa dữ liệu cá nhân");
    public static readonly ActKind RotateKeys = new("persons.keys.rotate", "Thay khóa dữ liệu cá nhân");
}
