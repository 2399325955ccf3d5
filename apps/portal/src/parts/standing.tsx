import { graphql, readFragment, type FragmentOf } from '#portal/graphql/graphql';
import { isTurnOf, usePerson } from '#portal/parts/session';
import { useT } from '#portal/i18n/i18n';
import { Ball } from '#portal/ui/lists';

export const StandingFragment = graphql(`
  fragment StandingParts on Standing {
    key
    sentence
    next
    holder
    since
    due
  }
`);
export type StandingRef = FragmentOf<typeof StandingFragment>;

/** How a thing stands, in the API's own sentence for this reader: who holds the ball, since when, until when. */
export function StandingCard({ of }: { of: StandingRef }) {
  const t = useT();
  const person = usePerson();
  const { sentence, next, holder, since, due } = readFragment(StandingFragment, of);
  return (
    <Ball
      sentence={sentence}
      holder={holder ? t(`holder.${holder}`) : null}
      since={since}
      until={due}
      mine={isTurnOf(person, holder)}
    >
      <p>{next}</p>
    </Ball>
  );
}
