import type { Weekday } from '#domain/associations/services/recurrence.rules';
import type { IsoDate } from '#domain/kernel/dates';

/** From one time of the wall clock to another: `09:00` to `12:30`. `24:00` is the end of the day. */
export interface Opening {
  readonly opens: string;
  readonly closes: string;
}

/** When a service is open, week after week or month after month. */
export interface OpeningRule extends Opening {
  /** The weekdays that it is for. */
  readonly days: readonly Weekday[];
  /** Every week when null; otherwise the nth such weekday of a month: 1 to 4, or -1 for the last. */
  readonly nth: number | null;
  /** It closes on the day after it opened. */
  readonly overnight: boolean;
  /** The first and the last day on which it counts. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** What is true of one day instead of the rules. No openings: closed all day. */
export interface HoursException {
  readonly on: IsoDate;
  readonly openings: readonly Opening[];
}

/** When somebody can be met or called. */
export interface Hours {
  /** IANA name of the zone whose clocks are meant. */
  readonly zone: string;
  readonly rules: readonly OpeningRule[];
  readonly exceptions: readonly HoursException[];
  readonly byAppointment: boolean;
}
