using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Persons;

public static class PersonsModule
{
    public static IServiceCollection AddPersons(this IServiceCollection services) => services;
}
