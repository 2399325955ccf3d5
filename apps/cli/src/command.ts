import { createReadStream } from 'node:fs';
import { access, constants, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { PassThrough, pipeline } from 'node:stream';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { createGunzip } from 'node:zlib';
import { ERRORS } from '#domain/catalogue/error-catalogue';
import { isIsoDate, type IsoDate } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';

/** What a command was called with: each option by name, text or yes. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** A wrong use of a command: said plainly, exit code 2. */
export class UsageError extends Error {}

/**
 * Runs a command: prints its help for `--help`, and ends with exit code 0, 1 when it failed, or 2 when it was called
 * wrongly. Progress and complaints go to standard error, so that results can be piped. `places` lets the command take
 * arguments without a name, such as files.
 */
export async function runCommand(
  help: string,
  options: NonNullable<ParseArgsConfig['options']>,
  run: (options: Options, places: readonly string[]) => Promise<void>,
  { places = false } = {},
): Promise<void> {
  try {
    const allowed = { ...options, help: { type: 'boolean' } } as const;
    const parsed = parseArgs({ options: allowed, strict: true, allowPositionals: places });
    const values = parsed.values as Options;
    if (values['help'] === true) process.stdout.write(help);
    else await run(values, parsed.positionals);
  } catch (error) {
    say(plain(error));
    const usage = error instanceof UsageError || isParseError(error);
    if (usage) say('Call it with --help to see how.');
    process.exitCode = usage ? 2 : 1;
  }
}

/** A line for the person at the terminal. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The text of an option that must be given. */
export function required(options: Options, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw new UsageError(`Give --${name}.`);
  return value;
}

/** A whole number from an option, within bounds. */
export function wholeNumber(
  options: Options,
  name: string,
  preset: number,
  least: number,
  most: number,
): number {
  const text = options[name] ?? String(preset);
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UsageError(`--${name} is a whole number from ${least} to ${most}, not ${String(text)}.`);
}

/** A day from an option. */
export function day(options: Options, name: string, preset: IsoDate): IsoDate {
  const text = options[name] ?? preset;
  if (typeof text === 'string' && isIsoDate(text)) return text;
  throw new UsageError(`--${name} is a day such as ${preset}, not ${String(text)}.`);
}

/** The file to read that an option names: looked for before any long work begins. */
export async function fileToRead(options: Options, name: string): Promise<string> {
  const at = pathOf(required(options, name));
  if ((await stat(at).catch(() => null))?.isFile()) return at;
  throw new UsageError(`There is no file at ${at}. Give --${name}.`);
}

/** The file to write that an option names: its folder must be there and be writable before any long work begins. */
export async function fileToWrite(options: Options, name: string): Promise<string> {
  const at = pathOf(required(options, name));
  const isFolder = (await stat(at).catch(() => null))?.isDirectory() ?? false;
  const isWritable = await access(dirname(at), constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isFolder && isWritable) return at;
  throw new UsageError(`No file can be written at ${at}. Give --${name}.`);
}

/** A path as the person meant it: relative to where npm was called. */
export const pathOf = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

/**
 * The archives of a folder: every zip file in it, or the folder itself when it holds none; a file is its own archive.
 */
export async function archivesAt(path: string): Promise<string[]> {
  const at = pathOf(path);
  const found = await stat(at).catch(() => null);
  if (!found) throw new UsageError(`There is nothing at ${path}.`);
  if (!found.isDirectory()) return [at];
  const entries = await readdir(at, { recursive: true });
  const zips = entries.filter((name) => name.toLowerCase().endsWith('.zip')).sort();
  return zips.length > 0 ? zips.map((name) => join(at, name)) : [at];
}

/**
 * The lines of a text file, numbered from 1; blank ones are passed over. A file whose name ends in `.gz` is unpacked.
 */
export async function* linesOf(path: string): AsyncGenerator<{ text: string; line: number }> {
  const unpacked = path.endsWith('.gz') ? createGunzip() : new PassThrough();
  // An error reaches the loop through the last stream; the callback has nothing to add.
  const input = pipeline(createReadStream(path), unpacked, () => undefined);
  let rest = '';
  let line = 0;
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const text of lines) yield* numbered(text, ++line);
  }
  yield* numbered(rest, ++line);
}

/** The line, without a byte order mark; nothing for a blank one. */
function* numbered(text: string, line: number): Generator<{ text: string; line: number }> {
  if (text.trim() !== '') yield { text: line === 1 ? text.replace(/^\uFEFF/, '') : text, line };
}

const isParseError = (error: unknown): boolean =>
  error instanceof TypeError && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');

function plain(error: unknown): string {
  if (error instanceof DomainError) return `${ERRORS[error.code].sentence} ${JSON.stringify(error.details)}`;
  return error instanceof Error ? error.message : String(error);
}
