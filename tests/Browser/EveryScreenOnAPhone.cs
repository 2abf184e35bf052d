using LangNghe.Tests.Browser.Harness;

namespace LangNghe.Tests.Browser;

public sealed class EveryScreenOnAPhone(Screen screen) : EveryScreen(screen, Screen.Phone);
