using ProtocolMiner.Extraction.Votes;

namespace ProtocolMiner.Tests.Extraction.Votes;

public sealed class VotePassTests
{
    [Fact]
    public void A_vote_knows_its_proposition_its_words_and_its_page()
    {
        var item = ItemFlow.Run(new VotePass(),
            """
            === 4
            **Omröstning**
            Godkänd voteringsproposition: ”Ja för bifall till förslaget och Nej för avslag.”
            Omröstningen utfaller med 40 Ja mot 38 Nej. 3 ledamöter avstår från att rösta.
            """);

        var vote = Assert.Single(item.Votes);
        Assert.Equal((40, 38, 3, 4), (vote.Yes, vote.No, vote.Abstain, vote.Page));
        Assert.Equal("Ja för bifall till förslaget och Nej för avslag.", vote.Proposition);
        Assert.Equal("Omröstningen utfaller med 40 Ja mot 38 Nej. 3 ledamöter avstår från att rösta.", vote.Quote);
    }

    [Fact]
    public void A_proposition_in_two_lines_ends_before_the_names()
    {
        var item = ItemFlow.Run(new VotePass(),
            """
            Den som vill avslå motionen röstar ja.
            Den som vill bifalla motionen röstar nej. Ja röstar: Anna Berg (S), Cia Lo (C)
            Nej röstar: Bo Ek (M)
            """);

        Assert.Equal("Den som vill avslå motionen röstar ja. Den som vill bifalla motionen röstar nej.", Assert.Single(item.Votes).Proposition);
    }

    [Fact]
    public void Votes_with_the_same_result_are_kept_apart() => Reads(
        """
        **Omröstning**
        Omröstningen utfaller med 40 Ja mot 38 Nej.
        **Omröstning**
        Omröstningen utfaller med 40 Ja mot 38 Nej.
        """,
        "40-38-0", "40-38-0");

    [Fact]
    public void A_result_told_again_is_no_second_vote() => Reads(
        """
        **Omröstningsresultat**
        Ja: 7 Nej: 4
        **Beslut**
        Med 7 ja-röster mot 4 nej-röster beslutar nämnden att anta planen.
        """,
        "7-4-0");

    [Fact]
    public void The_list_of_a_vote_told_before_is_no_second_vote() => Reads(
        """
        **Omröstningsresultat**
        Med 2 ja-röster och 1 nej-röst beslutar nämnden att anta planen.
        **Votering**
        | Ledamot | Ja | Nej |
        | Anna Berg (S) | X | |
        | Bo Ek (M) | X | |
        | Eva Lo (C) | | X |
        """,
        "2-1-0");

    [Fact]
    public void Proposition_and_result_may_share_a_paragraph() => Reads(
        """
        **Omröstning**
        Voteringsproposition: ”Ja för bifall och Nej för avslag.” Omröstningen utfaller med 12 Ja mot 9 Nej.
        """,
        "12-9-0");

    [Fact]
    public void Ja_and_Nej_may_be_told_in_a_paragraph_each()
    {
        var item = ItemFlow.Run(new VotePass(),
            """
            Ja-röst för bifall till Anna Bergs förslag.
            Nej-röst för avslag.
            Omröstningsresultat
            7 ja-röster, 4 nej-röster och 2 frånvarande ledamöter.
            """);

        Assert.Equal("Ja-röst för bifall till Anna Bergs förslag. Nej-röst för avslag.", Assert.Single(item.Votes).Proposition);
    }

    [Fact]
    public void Voters_are_counted_by_name_on_lines_of_their_own() => Reads(
        """
        **Votering**
        Ja röstar: Anna Berg (S), Bo Ek (M), Eva Lo (C).
        Nej röstar: Ola Ås (V), Mia Al (MP).
        Avstår: Per Al (L).
        """,
        "3-2-1");

    [Fact]
    public void A_table_in_the_item_is_counted_and_its_head_quoted()
    {
        var item = ItemFlow.Run(new VotePass(),
            """
            Votering begärs och genomförs enligt följande: ”Ja” för kontorets förslag, ”Nej” för Anna Bergs förslag.
            | Ledamot | Ja | Nej | Avstår |
            | Anna Berg (S) | | X | |
            | Bo Ek (M) | X | | |
            | Eva Lo (C) | X | | |
            """);

        var vote = Assert.Single(item.Votes);
        Assert.Equal((2, 1, 0, "Ledamot Ja Nej Avstår"), (vote.Yes, vote.No, vote.Abstain, vote.Quote));
        Assert.Equal("Ja för kontorets förslag, Nej för Anna Bergs förslag.", vote.Proposition);
    }

    [Fact]
    public void Names_that_do_not_add_up_to_their_count_are_a_finding()
    {
        var draft = ItemFlow.Draft(
            """
            === 2
            **Votering**
            Omröstningen utfaller med 3 Ja mot 2 Nej.
            Ja röstar: Anna Berg (S), Bo Ek (M).
            Nej röstar: Ola Ås (V), Mia Al (MP).
            """);

        new VotePass().Run(draft);

        Assert.Equal("3-2-0", Short(draft.Items[0].Votes));
        Assert.Equal(("vote-count-mismatch", 2), draft.Findings.Select(finding => (finding.Code, finding.Page)).Single());
    }

    [Fact]
    public void A_voting_list_behind_the_items_is_the_result_of_the_item_that_it_names()
    {
        var draft = ItemFlow.Draft("Votering genomförs.", back:
            """
            Voteringslista, § 7
            | Ledamot | Parti | Ja | Nej | Avst |
            | Anna Berg | S | X | | |
            | Bo Ek | M | | X | |
            === 2
            | Ledamot | Parti | Ja | Nej | Avst |
            | Eva Lo | C | X | | |
            """);

        new VotePass().Run(draft);

        Assert.Equal("2-1-0", Short(draft.Items[0].Votes));
    }

    [Fact]
    public void A_voting_list_that_contradicts_the_item_is_a_finding()
    {
        var draft = ItemFlow.Draft("Omröstningen utfaller med 9 Ja mot 1 Nej, se bilaga 3 för hur var och en röstar.", back:
            """
            Bilaga 3
            Antal Ja: 2
            Antal Nej: 1
            | Namn | Röst |
            | Anna Berg | Ja |
            | Bo Ek | Nej |
            | Eva Lo | Ja |
            """);

        new VotePass().Run(draft);

        Assert.Equal("9-1-0", Short(draft.Items[0].Votes));
        Assert.Equal("vote-count-mismatch", Assert.Single(draft.Findings).Code);
    }

    [Fact]
    public void A_voting_list_whose_rows_do_not_add_up_to_its_sums_is_a_finding()
    {
        var draft = ItemFlow.Draft("Omröstning genomförs.", back:
            """
            Voteringslista § 7
            | Ledamot | Ja | Nej |
            | Anna Berg | X | |
            | Bo Ek | | X |
            | Summa | 2 | 1 |
            """);

        new VotePass().Run(draft);

        Assert.Equal("2-1-0", Short(draft.Items[0].Votes));
        Assert.Equal("vote-count-mismatch", Assert.Single(draft.Findings).Code);
    }

    [Fact]
    public void A_vote_may_be_told_among_the_proposals() => Reads("**Yrkanden**\nBo Ek (M) yrkar avslag.\nVotering begärs. 3 ja och 2 nej.", "3-2-0");

    [Fact]
    public void Two_votes_side_by_side_are_two() => Reads(
        """
        **Omröstningar**
        | Ledamot | Ja | Nej | Avst | Ja | Nej | Avst | Frånv. |
        | Anna Berg | X | | | | X | | |
        | Bo Ek | | X | | | X | | |
        | Eva Lo | X | | | | | X | |
        | Per Al | | | | | | | X |
        """,
        "2-1-0", "0-2-1");

    [Theory]
    [InlineData("| Ledamot | § 6 Ja | § 6 Nej | § 7 Ja | § 7 Nej |\n| Anna Berg | X | | | X |\n| Bo Ek | X | | X | |\n| Eva Lo | X | | | X |")]
    [InlineData("| | § 6 | | § 7 | |\n| Ledamot | Ja | Nej | Ja | Nej |\n| Anna Berg | X | | | X |\n| Bo Ek | X | | X | |\n| Eva Lo | X | | | X |")]
    [InlineData("| Ledamot | § 6 | § 7 |\n| Anna Berg | Ja | Nej |\n| Bo Ek | Ja | Ja |\n| Eva Lo | Ja | Nej |")]
    public void The_head_of_the_columns_may_name_the_item(string table)
    {
        var draft = ItemFlow.Draft("Omröstning genomförs.", back: "Omröstningslista\n" + table);

        new VotePass().Run(draft);

        Assert.Equal("1-2-0", Short(draft.Items[0].Votes));
    }

    [Fact]
    public void The_item_may_refer_to_a_numbered_list()
    {
        var draft = ItemFlow.Draft("Votering begärs, se omröstningslista 2.", back:
            """
            Omröstningslista nr 1
            | Ledamot | J | N | A |
            | Anna Berg | X | | |
            Omröstningslista nr 2
            | Ledamot | J | N | A |
            | Anna Berg | X | | |
            | Bo Ek | | X | |
            """);

        new VotePass().Run(draft);

        Assert.Equal("1-1-0", Short(draft.Items[0].Votes));
    }

    [Fact]
    public void A_list_of_who_was_there_is_no_vote() => Reads("| Ledamot | J | N |\n| Anna Berg | X | |\n| Bo Ek | | X |");

    private static void Reads(string text, params string[] expected) =>
        Assert.Equal(string.Join(' ', expected), Short(ItemFlow.Run(new VotePass(), text).Votes));

    private static string Short(IEnumerable<ProtocolMiner.Protocols.Vote> votes) =>
        string.Join(' ', votes.Select(vote => $"{vote.Yes}-{vote.No}-{vote.Abstain}"));
}
