import { deedOf } from '#domain/catalogue/actions';
import type { Done } from '#domain/kernel/four-eyes.rules';

/** One event with the record that was asked for. */
export interface TrailRow {
  readonly root: string;
  readonly name: string;
  readonly actorId: string;
  readonly command: string | null;
}

/** What an event says was done. */
export const doneOf = ({ actorId, name, command }: TrailRow): Done => ({
  actorId,
  action: deedOf({ name, command }),
});
