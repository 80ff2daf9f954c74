using ProtocolMiner.Assistant.Models;

namespace ProtocolMiner.Cli;

/// <summary>Why a model gave no summary, and what to do about it.</summary>
internal static class ModelFailureTexts
{
    public static string Of(ModelFailure failure) => failure switch
    {
        ModelFailure.Unreachable => "The language model's server cannot be reached, or broke off. Check Summaries:Endpoint, and that the server runs.",
        ModelFailure.KeyRefused => "The language model's server does not accept the key. Check Summaries:Key.",
        ModelFailure.UnknownModel => "The language model's server does not know the model. Check Summaries:Model and Summaries:Endpoint.",
        ModelFailure.Busy => "The language model's server is busy, or the quota is used up. Try again later.",
        ModelFailure.ServerError => "The language model's server reports a failure of its own. Try again later.",
        ModelFailure.QuestionRefused => "The language model's server refuses the question. Check Summaries:QuestionTokens against what the model takes.",
        ModelFailure.Silent => "The language model was silent for too long. Try again, or raise Summaries:TimeoutSeconds.",
        ModelFailure.Unreadable => "What the server answered is no answer of a chat interface. Check Summaries:Endpoint.",
        _ => "No sentence of the language model's answer is borne out by its sources.",
    };
}
