using LangNghe.Foundation.Running;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LangNghe.Registry.Villages;

/// <summary>Registers a village from JSON: the same facts, rules and act as the form.</summary>
internal static class NewVillageApi
{
    public static void MapNewVillage(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/lang-nghe", Register).WithMetadata(new NeedsAttribute(RegistryPermissions.Write));

    private static async Task<IResult> Register(NewVillage body, RegisterVillage register, SampleData sample, CancellationToken stop)
    {
        var outcome = await register.Run(body.What, body.Why, stop);
        return outcome.Ok
            ? Results.Created($"/lang-nghe/{outcome.Value.Number}", new { outcome.Value.Id, outcome.Value.Number, Sample = await sample.Mark(stop) })
            : Results.ValidationProblem(outcome.Problems.ByField(), title: "Chưa ghi được vào sổ.", statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    private sealed record NewVillage
    {
        public ProfileFacts What { get; init; } = new();

        public ActFacts Why { get; init; } = new();
    }
}
