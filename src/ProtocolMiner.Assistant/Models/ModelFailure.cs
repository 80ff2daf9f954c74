namespace ProtocolMiner.Assistant.Models;

/// <summary>Why a model gave no summary, or only the beginning of one.</summary>
public enum ModelFailure
{
    /// <summary>There is no server at the address, or the connection broke.</summary>
    Unreachable,

    /// <summary>The server does not accept the key.</summary>
    KeyRefused,

    /// <summary>The server does not know the model, or there is no chat interface at the address.</summary>
    UnknownModel,

    /// <summary>The server is busy, or the quota is used up, also after asking again.</summary>
    Busy,

    /// <summary>The server reports a failure of its own, also after asking again.</summary>
    ServerError,

    /// <summary>The server refuses the question, for instance because it is too long for the model.</summary>
    QuestionRefused,

    /// <summary>The model said nothing for longer than the settings allow.</summary>
    Silent,

    /// <summary>What came was no answer of the chat interface.</summary>
    Unreadable,

    /// <summary>No sentence of the answer is borne out by its sources.</summary>
    NothingHeld,
}
