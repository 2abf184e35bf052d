using LangNghe.Foundation.Data;

namespace LangNghe.Web.Setup;

/// <summary>Turns the reading pages to the replica, where one is configured.</summary>
public static class Replicas
{
    /// <summary>Stands after authorization, which reads the database in scopes of its own, and before the gates and the page, which are the first to open the context of the request.</summary>
    public static void UseReplica(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<Replica>().IsConfigured)
        {
            return;
        }

        app.Use(async (context, next) =>
        {
            if ((HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) && context.GetEndpoint()?.Metadata.GetMetadata<FromReplicaAttribute>() is not null)
            {
                await context.RequestServices.GetRequiredService<ReadSide>().Turn(context.RequestAborted);
            }

            await next(context);
        });
    }
}
