using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Intake;

public static class IntakeModule
{
    public static IServiceCollection AddIntake(this IServiceCollection services) => services;
}
