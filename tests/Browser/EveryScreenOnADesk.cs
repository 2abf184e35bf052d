using LangNghe.Tests.Browser.Harness;

namespace LangNghe.Tests.Browser;

public sealed class EveryScreenOnADesk(Screen screen) : EveryScreen(screen, Screen.Desk);
