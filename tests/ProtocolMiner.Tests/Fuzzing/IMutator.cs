namespace ProtocolMiner.Tests.Fuzzing;

/// <summary>Breaks a valid file where its format has joints, so that readers get past the first look.</summary>
internal interface IMutator
{
    /// <param name="file">A valid file.</param>
    /// <param name="random">Decides everything: the same seed gives the same file.</param>
    byte[] Mutate(byte[] file, Random random);
}
