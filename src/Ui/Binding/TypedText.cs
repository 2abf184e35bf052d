using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LangNghe.Ui.Binding;

/// <summary>The part that all binders of typed text share: keep what was typed, read it, say what is wrong at the field.</summary>
internal static class TypedText
{
    public delegate object? Reader(string text, out string? problem);

    public static Task Bind(ModelBindingContext binding, Reader read)
    {
        var given = binding.ValueProvider.GetValue(binding.ModelName);
        if (given == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        binding.ModelState.SetModelValue(binding.ModelName, given);
        var text = given.FirstValue?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            Leave(binding);
            return Task.CompletedTask;
        }

        var value = read(text, out var problem);
        if (problem is null)
        {
            binding.Result = ModelBindingResult.Success(value);
        }
        else
        {
            binding.ModelState.TryAddModelError(binding.ModelName, problem);
        }

        return Task.CompletedTask;
    }

    private static void Leave(ModelBindingContext binding)
    {
        if (binding.ModelMetadata.IsReferenceOrNullableType)
        {
            binding.Result = ModelBindingResult.Success(null);
        }
        else
        {
            binding.ModelState.TryAddModelError(binding.ModelName, binding.ModelMetadata.ModelBindingMessageProvider.ValueMustNotBeNullAccessor(""));
        }
    }
}
