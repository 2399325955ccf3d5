import type { Locator } from 'playwright-core';

/** Controls that are pressed. */
export type Pressed = 'button' | 'link' | 'tab';

/** What encloses controls of the same names. */
export type Enclosure =
  'banner' | 'group' | 'region' | 'figure' | 'row' | 'listitem' | 'navigation' | 'dialog' | 'alert';

/** A file of the person's own device. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/**
 * How a person works a screen, by the names that they read. Each act waits until its control is there. Names are whole
 * names; a label counts with and without the word for "optional" behind it.
 */
export interface Hand {
  /** Without a name, the only such control that there is. */
  press(what: Pressed, name?: string): Promise<void>;
  /** Opens or closes what a summary hides. */
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
  /** Gives a file to a field for files. */
  attach(label: string, file: GivenFile): Promise<void>;
  /** The same hand inside the last enclosure of that name, or that holds the given words. */
  within(what: Enclosure, name?: string, holding?: string): Hand;
  readonly scope: Locator;
}

/** Answers with a file when a field has been made to ask for one. */
export async function offered(field: Locator, file: GivenFile, ask: () => Promise<void>): Promise<void> {
  const [chooser] = await Promise.all([field.page().waitForEvent('filechooser'), ask()]);
  await chooser.setFiles(file);
}
