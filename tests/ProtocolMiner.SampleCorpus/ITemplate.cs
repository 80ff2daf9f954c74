using ProtocolMiner.SampleCorpus.Documents;

namespace ProtocolMiner.SampleCorpus;

/// <summary>A layout that documents are printed in.</summary>
internal interface ITemplate
{
    /// <summary>With its dot.</summary>
    string Extension { get; }

    byte[] Render(SampleDocument document);
}
