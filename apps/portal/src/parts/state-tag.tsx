import { type MessageId, useT } from '#portal/i18n/i18n';
import { Tag } from '#portal/ui/text';

/** The state of a thing, in a word. */
export function StateTag({ state }: { state: string }) {
  return <Tag>{useT()(`staff.state.${state}` as MessageId)}</Tag>;
}
