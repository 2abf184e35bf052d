namespace LangNghe.Privacy.Domain;

public enum RequestState
{
    Received,
    Answered,
    Extended,
    Done,
    Refused,
    TakenBack,
}
