using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Ui.Binding;

/// <summary>Forms are read as Vietnamese writes them, and what cannot be read is said in Vietnamese.</summary>
public static class VietnameseBinding
{
    public static void Set(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new VietnameseBinders());
        // Facts are nullable and the domain says what is missing; the framework's own "required" would say it twice, in English.
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;

        var say = options.ModelBindingMessageProvider;
        say.SetValueMustNotBeNullAccessor(_ => "Chưa điền mục này.");
        say.SetMissingBindRequiredValueAccessor(_ => "Chưa điền mục này.");
        say.SetMissingKeyOrValueAccessor(() => "Chưa điền mục này.");
        say.SetMissingRequestBodyRequiredValueAccessor(() => "Yêu cầu không có nội dung.");
        say.SetAttemptedValueIsInvalidAccessor((value, _) => $"“{value}” không hợp lệ ở mục này.");
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}” không hợp lệ.");
        say.SetUnknownValueIsInvalidAccessor(_ => "Giá trị không hợp lệ ở mục này.");
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Giá trị không hợp lệ.");
        say.SetValueIsInvalidAccessor(value => $"“{value}” không hợp lệ.");
        say.SetValueMustBeANumberAccessor(_ => NumberBinder.NotANumber);
        say.SetNonPropertyValueMustBeANumberAccessor(() => NumberBinder.NotANumber);
    }
}
