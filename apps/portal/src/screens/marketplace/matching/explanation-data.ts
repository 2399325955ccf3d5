import { type FragmentOf, graphql, readFragment } from '#portal/graphql/graphql';

/** Asks for `$locale`, the language of the sentences. */
export const ExplanationFragment = graphql(`
  fragment Explanation on MatchExplanation {
    band
    score
    coverage
    essentialCoverage
    formula
    weightsVersion
    taxonomyVersion
    needVersion
    profileVersion
    words(locale: $locale) {
      fits
      missing
    }
    gates {
      code
      answer
      detail
      overridden
      required
      actual
    }
    terms {
      code
      weight
      contribution
      applies
      unknown
    }
    skills {
      skill
      essential
      weight
      levelAsked
      levelHeld
      matchedBy
      relation
      evidence
      cover
    }
    missing
    raises {
      kind
      gain
      skill
      level
      language
      hoursPerWeek
    }
  }
`);

export type ExplanationRef = FragmentOf<typeof ExplanationFragment>;
export type Explanation = ReturnType<typeof readExplanation>;

/** An explanation, from the reference that a screen passes on. */
export const readExplanation = (ref: ExplanationRef) => readFragment(ExplanationFragment, ref);
