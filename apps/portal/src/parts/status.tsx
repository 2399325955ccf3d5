import { Link } from '@tanstack/react-router';
import { type FragmentOf, graphql, readFragment } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { isWaitingOn, usePerson } from '#portal/parts/session';
import { Due } from '#portal/ui/due';
import { WaitingOn } from '#portal/ui/lists';
import { Tag } from '#portal/ui/text';

export const StatusFragment = graphql(`
  fragment StatusParts on Status {
    key
    sentence
    next
    waitingOn
    since
    due
    daysLeft
  }
`);
export type StatusRef = FragmentOf<typeof StatusFragment>;

/** The status of a thing, in the API's own sentence for this reader: who acts next, since when, until when. */
export function StatusCard({ of }: { of: StatusRef }) {
  const t = useT();
  const person = usePerson();
  const { sentence, next, waitingOn, since, due, daysLeft } = readFragment(StatusFragment, of);
  return (
    <WaitingOn
      sentence={sentence}
      waitingOn={waitingOn ? t(`party.${waitingOn}`) : null}
      since={since}
      until={due}
      daysLeft={daysLeft}
      mine={isWaitingOn(person, waitingOn)}
    >
      <p>{next}</p>
    </WaitingOn>
  );
}

/** A thing in a list: its name, the other side, and its status for this reader. */
export function StatusRow({
  id,
  to,
  about,
  under,
  status,
}: {
  id: string;
  to: '/candidacies/$id' | '/placements/$id';
  about: { needTitle: string };
  /** The other side. */
  under: string | null;
  status: StatusRef;
}) {
  const t = useT();
  const person = usePerson();
  const { sentence, waitingOn, due, daysLeft } = readFragment(StatusFragment, status);
  const mine = isWaitingOn(person, waitingOn);
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
        {waitingOn && (
          <Tag tone={mine ? 'warm' : undefined}>
            {t(mine ? 'waitingOn.you' : 'waitingOn.other', { party: t(`party.${waitingOn}`) })}
          </Tag>
        )}
        <Due at={due} daysLeft={daysLeft} />
      </div>
    </>
  );
}
