namespace LangNghe.Registry.Domain;

public enum OperationState
{
    Operating,
    Ceased,
}
