using LangNghe.Registry.Confirmations;
using LangNghe.Registry.Crafts;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Establishments;
using LangNghe.Registry.Journeys;
using LangNghe.Registry.Operations;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Recognitions;
using LangNghe.Registry.Villages;
using LangNghe.Registry.Yearly;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Registry;

/// <summary>All that writes into the register.</summary>
internal static class ActingDoors
{
    public static void AddActing(this IServiceCollection services)
    {
        services.AddScoped<VillageDesk>();
        services.AddScoped<JourneyDesk>();
        services.AddScoped<RecognitionDesk>();

        services.AddScoped<Rehearsal>();
        services.AddSingleton<OrderKinds>();
        services.AddScoped<ProposalDesk>();
        services.AddScoped<ProposalBook>();
        services.AddScoped<RecordOrders>();
        services.AddSingleton(ProposalsHandedOver.Sent());
        services.AddSingleton(ProposalsHandedOver.ToDecide());
        services.AddScoped<MovedSince>();
        services.AddScoped<DecideProposal>();
        services.AddScoped<TakeBackProposal>();
        services.AddOrders(VillageMatters.All, [.. VillageOrders.All, new YearlyOrderKind()]);

        services.AddScoped<RegisterVillage>();
        services.AddScoped<EnterManyVillages>();
        services.AddScoped<ChangeVillage>();
        services.AddScoped<CorrectVillage>();
        services.AddScoped<IdentifyVillage>();
        services.AddScoped<PlaceVillage>();
        services.AddScoped<LinkVillages>();
        services.AddScoped<CorrectLink>();
        services.AddScoped<MergeVillages>();
        services.AddScoped<RetireVillage>();

        services.AddScoped<RecogniseVillage>();
        services.AddScoped<RevokeRecognition>();
        services.AddScoped<CorrectRecognition>();
        services.AddScoped<RecogniseCraft>();
        services.AddScoped<RevokeCraft>();
        services.AddScoped<CorrectCraft>();

        services.AddScoped<ChangeOperation>();
        services.AddScoped<CorrectOperation>();
        services.AddScoped<ReviewVillage>();
        services.AddScoped<RestoreVillage>();
        services.AddScoped<CorrectRestoration>();

        services.AddOrders(EstablishmentOrders.Matters, EstablishmentOrders.All);
        services.AddScoped<EstablishmentDoubles>();
        services.AddScoped<EnterEstablishment>();
        services.AddScoped<ChangeEstablishment>();
        services.AddScoped<CorrectEstablishment>();
        services.AddScoped<EndEstablishment>();
        services.AddScoped<TieEstablishment>();
        services.AddScoped<CheckEstablishments>();
        services.AddScoped<AddEstablishments>();
        services.AddScoped<TakeBackEstablishments>();
        services.AddScoped<CompleteList>();
        services.AddScoped<CorrectCompletion>();
        services.AddScoped<EndCompletion>();

        services.AddScoped<EnterYearlyFigure>();
        services.AddScoped<EnterManyYears>();
        services.AddScoped<EnterManyAreaYears>();
        services.AddScoped<ConfirmRegister>();
    }
}
