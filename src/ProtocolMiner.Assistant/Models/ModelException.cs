namespace ProtocolMiner.Assistant.Models;

/// <summary>The model gave no usable answer; the message tells a user why, in Swedish.</summary>
public sealed class ModelException(string message, Exception? inner = null) : Exception(message, inner);
