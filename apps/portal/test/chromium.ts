import { existsSync } from 'node:fs';
import { describe } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';

/** The one without windows first: it does the same with less work. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** One language for the browser itself, so that its date fields take digits in one known order. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--lang=en-US',
];

const given = process.env['CHROMIUM_PATH'];
const found = (given ? [given] : PLACES).find(existsSync);

/** Starts the Chromium of this machine: `CHROMIUM_PATH`, or where systems put it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: found, args: ARGS });
}

/** A `describe` that needs a browser; where there is none its tests are skipped, and it says so. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (found) return describe(name, tests);
  process.stderr.write(
    `Skipped, for there is no Chromium: ${name}. Install chromium, or set CHROMIUM_PATH.\n`,
  );
  describe.skip(name, tests);
}
