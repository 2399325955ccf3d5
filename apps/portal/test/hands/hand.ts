import type { Locator } from 'playwright-core';

/** Controls that are pressed. */
export type Pressed = 'button' | 'link' | 'tab';

/** What encloses controls of the same names. */
export type Enclosure = 'group' | 'region' | 'row' | 'listitem' | 'navigation' | 'dialog' | 'alert';

/**
 * How a person works a screen, by the names that they read. Each act waits until its control is there. Names are whole
 * names; a label counts with and without the word for "optional" behind it.
 */
export interface Hand {
  /** Without a name, the only such control that there is. */
  press(what: Pressed, name?: string): Promise<void>;
  /** Opens or closes what lies behind a summary. */
  unfold(name: string): Promise<void>;
  /** Replaces what a field holds. */
  write(label: string, text: string): Promise<void>;
  /** Puts a day (`2027-03-31`) into a date field. */
  date(label: string, day: string): Promise<void>;
  /** Takes an option of a list, by its value. */
  choose(label: string, value: string): Promise<void>;
  /** Ticks a box or takes one of a few. */
  tick(label: string): Promise<void>;
  /** Types into a picker and takes what it offers under this name. */
  pick(label: string, typed: string, option: string): Promise<void>;
  /** The same hand inside the last enclosure of that name, or that holds the given words. */
  within(what: Enclosure, name?: string, holding?: string): Hand;
  readonly scope: Locator;
}
