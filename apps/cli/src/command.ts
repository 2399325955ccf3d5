import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DomainError } from '#domain/errors';

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

/** A path as the person meant it: relative to where npm was called. */
export const pathOf = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

/** The archives of a folder: every zip file in it, or the folder itself when it holds none; a file stands for itself. */
export async function archivesAt(path: string): Promise<string[]> {
  const at = pathOf(path);
  const found = await stat(at).catch(() => null);
  if (!found) throw new UsageError(`There is nothing at ${path}.`);
  if (!found.isDirectory()) return [at];
  const zips = (await readdir(at)).filter((name) => name.toLowerCase().endsWith('.zip')).sort();
  return zips.length > 0 ? zips.map((name) => join(at, name)) : [at];
}

/** The lines of a text file, numbered from 1; blank ones are passed over. */
export async function* linesOf(path: string): AsyncGenerator<{ text: string; line: number }> {
  const at = pathOf(path);
  if (!(await stat(at).catch(() => null))?.isFile()) throw new UsageError(`There is no file at ${path}.`);
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(at, 'utf8'), crlfDelay: Infinity })) {
    line++;
    if (text.trim() !== '') yield { text: line === 1 ? text.replace(/^\uFEFF/, '') : text, line };
  }
}

const isParseError = (error: unknown): boolean =>
  error instanceof TypeError && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');

function plain(error: unknown): string {
  if (error instanceof DomainError) return `${error.message} ${JSON.stringify(error.details)}`;
  return error instanceof Error ? error.message : String(error);
}
