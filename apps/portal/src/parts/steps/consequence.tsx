import audiences from '#portal/graphql/audiences.json';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import {
  type ConsequenceId,
  type ConsequenceOf,
  CONSEQUENCES,
  notifiedOf,
} from '#portal/parts/steps/consequences';

/** What a command brings with it and who is notified, in words of the reader's language. */
export function Consequence({ of: id }: { of: ConsequenceId }) {
  const t = useT();
  const format = useFormat();
  const { means, events, perhaps }: ConsequenceOf = CONSEQUENCES[id];
  const who = notifiedOf(audiences, events).map((audience) => t(`audience.${audience}` as MessageId));
  const nobody = id.startsWith('concern.') ? 'notified.safeguarding' : 'notified.nobody';
  const notified =
    who.length === 0 ? t(nobody) : t(perhaps ? 'notified.maybe' : 'notified.who', { who: format.list(who) });
  return (
    <p>
      {t(means)} {notified}
    </p>
  );
}
