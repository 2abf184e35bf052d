using LangNghe.Foundation.Running;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Upkeep.Backups;

/// <summary>A place that Web fills: the rooms put together over another database than this program's own.</summary>
public sealed record HouseElsewhere(Func<DatabaseOptions, ServiceProvider> Open);
