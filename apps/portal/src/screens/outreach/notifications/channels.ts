import { NOTIFICATION_CHANNEL } from '#portal/graphql/enums';
/** What can be switched off; news of placements and of the account always arrives. */
export type Kind =
  | 'SUGGESTION'
  | 'CANDIDACY'
  | 'MESSAGE'
  | 'REPORT'
  | 'PROFILE'
  | 'NEED'
  | 'INSTITUTION'
  | 'REVIEW'
  | 'PRICE'
  | 'DIALOGUE';
export type Channel = (typeof NOTIFICATION_CHANNEL)[number];

/** A kind that is off on a channel. */
interface Choice<Any extends string = Kind> {
  readonly kind: Any;
  readonly channel: Channel;
}

/** The channels that are on, kind by kind, from what is switched off. */
export function channelsOn(
  kinds: readonly Kind[],
  off: readonly Choice<string>[],
): Record<string, Channel[]> {
  const isOff = (kind: Kind, channel: Channel) =>
    off.some((choice) => choice.kind === kind && choice.channel === channel);
  return Object.fromEntries(
    kinds.map((kind) => [kind, NOTIFICATION_CHANNEL.filter((channel) => !isOff(kind, channel))]),
  );
}

/** What is switched off, from the channels that are on; kinds that were not asked stay as they were. */
export function switchedOff<Any extends string>(
  on: Readonly<Record<string, readonly string[]>>,
  kinds: readonly Kind[],
  before: readonly Choice<Any>[],
): Choice<Any | Kind>[] {
  const untouched = before.filter(({ kind }) => !kinds.some((asked) => asked === kind));
  const chosen = kinds.flatMap((kind) =>
    NOTIFICATION_CHANNEL.filter((channel) => !on[kind]?.includes(channel)).map((channel) => ({
      kind,
      channel,
    })),
  );
  return [...untouched.map(({ kind, channel }) => ({ kind, channel })), ...chosen];
}
