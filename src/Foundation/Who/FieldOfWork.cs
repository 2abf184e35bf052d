namespace LangNghe.Foundation.Who;

/// <summary>The fields of work that the departments of a province divide among them, as section VII of the Plan does. A department owns some of them from a day through a day; Access says which.</summary>
public enum FieldOfWork
{
    /// <summary>Who owns it is the lead department.</summary>
    CraftVillages,
    Environment,
    Culture,
    Tourism,
    Trade,
    Labour,
    Training,
    Science,
    Finance,
    Investment,
    Information,
}
