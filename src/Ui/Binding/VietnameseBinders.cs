using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LangNghe.Ui.Binding;

public sealed class VietnameseBinders : IModelBinderProvider
{
    private static readonly HashSet<Type> _numbers = [typeof(decimal), typeof(double), typeof(long), typeof(int)];

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        return type == typeof(DateOnly) ? new DayBinder() : type == typeof(string) ? new TextBinder() : _numbers.Contains(type) ? new NumberBinder(type) : null;
    }
}
