namespace LangNghe.Privacy.Domain;

public enum RequestStepKind
{
    Assign,
    Answer,
    Extend,
    Deliver,
    Complete,
    Refuse,
    TakeBack,
}
