namespace ProtocolMiner.Search.Morphology;

/// <summary>How a base form is inflected. A word can have several.</summary>
[Flags]
internal enum Paradigm
{
    None = 0,

    /// <summary>Noun of common gender (<em>utrum</em>).</summary>
    CommonNoun = 1,

    /// <summary>Noun of neuter gender (<em>neutrum</em>).</summary>
    NeuterNoun = 2,

    /// <summary>Verb of the first conjugation: -ar, -ade, -at.</summary>
    FirstVerb = 4,

    /// <summary>Verb of the second conjugation: -er, -de or -te, -t.</summary>
    SecondVerb = 8,

    Adjective = 16,

    /// <summary>A noun or adjective whose forms are listed (<see cref="IrregularForms"/>).</summary>
    Irregular = 32,

    /// <summary>A verb whose forms are listed.</summary>
    IrregularVerb = 64,

    /// <summary>A word without forms.</summary>
    Uninflected = 128,

    Noun = CommonNoun | NeuterNoun,

    Verb = FirstVerb | SecondVerb | IrregularVerb,
}
