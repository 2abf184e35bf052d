using LangNghe.Foundation.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LangNghe.Ui.Binding;

/// <summary>Text just as it was typed; null where there is nothing to see in it.</summary>
public sealed class TextBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given != ValueProviderResult.None)
        {
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
            bindingContext.Result = ModelBindingResult.Success(VietnameseText.Tidy(given.FirstValue) is null ? null : given.FirstValue);
        }

        return Task.CompletedTask;
    }
}
