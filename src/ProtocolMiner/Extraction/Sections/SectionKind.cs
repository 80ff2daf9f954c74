namespace ProtocolMiner.Extraction.Sections;

/// <summary>What a part of an item is about.</summary>
internal enum SectionKind
{
    /// <summary>What stands before any heading, or under one that says nothing about its role.</summary>
    Background,

    /// <summary>How the case was dealt with before (<em>tidigare behandling</em>).</summary>
    Previous,

    /// <summary>Documents behind the decision (<em>beslutsunderlag</em>).</summary>
    Documents,

    /// <summary>What was moved at the meeting (<em>yrkanden</em>).</summary>
    Proposals,

    /// <summary>A proposed decision (<em>förslag till beslut</em>).</summary>
    Proposed,

    /// <summary>How the decision came about (<em>propositionsordning</em>, <em>beslutsgång</em>).</summary>
    Procedure,

    /// <summary><em>Omröstning</em>, <em>votering</em>.</summary>
    Vote,

    /// <summary><em>Beslut</em>.</summary>
    Decision,

    Reservation,

    /// <summary><em>Protokollsanteckning</em>, <em>särskilt yttrande</em>.</summary>
    Note,

    /// <summary><em>Jäv</em>.</summary>
    Recusal,

    /// <summary>Who is sent the decision (<em>beslutet skickas till</em>).</summary>
    Recipients,

    /// <summary>Instructions to the reader, such as how to appeal.</summary>
    Information,
}
