using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Registry.Journal;

public static class JournalThings
{
    public static IServiceCollection AddJournalThing(this IServiceCollection services, JournalThing thing) => services.AddSingleton(thing);
}
