import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentOf } from '#portal/graphql/graphql';
import { isTurnOf, usePerson } from '#portal/parts/session';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Ball } from '#portal/ui/lists';
import { Tag } from '#portal/ui/text';

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

/** A thing in a list: its name, the other side, and how it stands for this reader. */
export function StandingRow({
  id,
  to,
  about,
  under,
  standing,
}: {
  id: string;
  to: '/candidacies/$id' | '/placements/$id';
  about: { needTitle: string };
  /** The other side. */
  under: string | null;
  standing: StandingRef;
}) {
  const t = useT();
  const format = useFormat();
  const { sentence, holder, due } = readFragment(StandingFragment, standing);
  return (
    <>
      <h2 className="h3">
        <Link to={to} params={{ id }}>
          <bdi>{about.needTitle}</bdi>
        </Link>
      </h2>
      <p className="muted">
        <bdi>{under}</bdi>
      </p>
      <p>{sentence}</p>
      <div className="row">
        {holder && <Tag>{t(`holder.${holder}`)}</Tag>}
        {due && <span className="muted small">{t('ball.until', { when: format.day(due) })}</span>}
      </div>
    </>
  );
}
