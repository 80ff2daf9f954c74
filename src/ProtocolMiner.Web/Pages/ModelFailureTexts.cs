using ProtocolMiner.Assistant.Models;

namespace ProtocolMiner.Web.Pages;

/// <summary>Why a language model gave no summary, or only the beginning of one, in Swedish.</summary>
internal static class ModelFailureTexts
{
    public static string Of(ModelFailure failure) => failure switch
    {
        ModelFailure.Unreachable => "Språkmodellen går inte att nå. Kontrollera adressen och nätet.",
        ModelFailure.KeyRefused => "Språkmodellens tjänst godtar inte nyckeln.",
        ModelFailure.UnknownModel => "Tjänsten känner inte till språkmodellen. Kontrollera dess namn och adress.",
        ModelFailure.Busy => "Språkmodellen är upptagen, eller så är kvoten slut. Försök igen om en stund.",
        ModelFailure.ServerError => "Språkmodellens tjänst rapporterar ett fel. Försök igen om en stund.",
        ModelFailure.QuestionRefused => "Språkmodellen godtar inte frågan; den kan vara för lång.",
        ModelFailure.Silent => "Språkmodellen svarade inte i tid.",
        ModelFailure.Unreadable => "Språkmodellens svar gick inte att läsa.",
        ModelFailure.NothingHeld => "Inget i svaret hade stöd i paragraferna, och därför visas inget av det.",
        _ => throw new ArgumentOutOfRangeException(nameof(failure), failure, "Not a failure of a model."),
    };
}
