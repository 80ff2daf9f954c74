namespace ProtocolMiner.Protocols;

/// <summary>Something that could not be read, is in doubt or does not add up.</summary>
/// <param name="Code">Stable code in kebab case, such as "scan-without-text".</param>
/// <param name="Message">What is wrong and what to do about it, for a person.</param>
/// <param name="Page">1-based page; null when it concerns the whole document or the format has no pages.</param>
public sealed record Finding(string Code, string Message, int? Page);
