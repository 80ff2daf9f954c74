namespace ProtocolMiner.Documents.Templates;

/// <summary>A Word template cannot be filled in; the message names the tag that is wrong or missing.</summary>
public sealed class TemplateException(string message, Exception? inner = null) : Exception(message, inner);
