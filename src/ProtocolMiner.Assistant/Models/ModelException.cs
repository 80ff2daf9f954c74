namespace ProtocolMiner.Assistant.Models;

/// <summary>The model gave no usable answer.</summary>
internal sealed class ModelException(ModelFailure failure, Exception inner) : Exception(failure.ToString(), inner)
{
    public ModelFailure Failure { get; } = failure;
}
