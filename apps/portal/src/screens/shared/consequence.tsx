import audiences from '#portal/graphql/audiences.json';
import { useFormat, useT, type MessageId } from '#portal/i18n/i18n';
import {
  CONSEQUENCES,
  notifiedOf,
  type ConsequenceId,
  type ConsequenceOf,
} from '#portal/screens/shared/consequences';

/** What a command brings with it and who is notified, in words of the reader's language. */
export function useConsequence(id: ConsequenceId): string {
  const t = useT();
  const format = useFormat();
  const { means, events, perhaps }: ConsequenceOf = CONSEQUENCES[id];
  const who = notifiedOf(audiences, events).map((audience) => t(`audience.${audience}` as MessageId));
  const nobody = id.startsWith('concern.') ? 'notified.safeguarding' : 'notified.nobody';
  const notified =
    who.length === 0 ? t(nobody) : t(perhaps ? 'notified.maybe' : 'notified.who', { who: format.list(who) });
  return `${t(means)} ${notified}`;
}

/** The same as a paragraph. */
export function Consequence({ of }: { of: ConsequenceId }) {
  return <p>{useConsequence(of)}</p>;
}
