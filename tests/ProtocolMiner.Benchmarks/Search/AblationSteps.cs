using ProtocolMiner.Search;
using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Benchmarks.Search;

/// <summary>The steps from written words to what people mean, each added to those before it.</summary>
internal static class AblationSteps
{
    private static readonly Ranking WordsAlone = Ranking.Default with
    {
        Fields = [.. IndexSchema.TextFields.Select(field => new FieldWeight(field, 1))],
        Relations = new RelationWeights { Form = 0, Root = 0, Head = 0, Modifier = 0, Folded = 0 },
        Neighbours = Ranking.Default.Neighbours with { Weight = 0 },
        CompoundParts = Ranking.Default.CompoundParts with { Weight = 0 },
        JoinedParts = Ranking.Default.JoinedParts with { Weight = 0 },
        Meaning = Ranking.Default.Meaning with { Weight = 0 },
        RarePart = 0,
        VerbWithoutParticle = 1,
    };

    public static IEnumerable<(string Name, Ranking Ranking)> All
    {
        get
        {
            var relations = Ranking.Default.Relations;
            var step = WordsAlone;
            yield return ("written words alone", step);
            yield return ("+ inflections", step = step with { Relations = step.Relations with { Form = relations.Form, Folded = relations.Folded } });
            yield return ("+ words of one root", step = step with { Relations = step.Relations with { Root = relations.Root } });
            yield return ("+ compounds by their head", step = step with { Relations = step.Relations with { Head = relations.Head } });
            yield return ("+ compounds by their other parts", step = step with { Relations = step.Relations with { Modifier = relations.Modifier } });
            yield return ("+ a compound's parts together", step = step with { CompoundParts = Ranking.Default.CompoundParts, JoinedParts = Ranking.Default.JoinedParts });
            yield return ("+ a compound's rare part alone", step = step with { RarePart = Ranking.Default.RarePart });
            yield return ("+ abbreviations", step = step with { Meaning = Ranking.Default.Meaning });
            yield return ("+ verbs with particles", step = step with { VerbWithoutParticle = Ranking.Default.VerbWithoutParticle });
            yield return ("+ words that stand together", step = step with { Neighbours = Ranking.Default.Neighbours });
            yield return ("+ title and decision weigh more: all", step with { Fields = Ranking.Default.Fields });
        }
    }
}
