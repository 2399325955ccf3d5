import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { HOMEMADE } from '#testing/plain-english';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));

const PAGES = [...readdirSync('.'), ...filesIn('docs')].filter(
  // The notices hold the words of others.
  (path) => path.endsWith('.md') && path !== 'THIRD-PARTY-NOTICES.md',
);

const SOURCES = ['libs', 'apps']
  .flatMap((root) => readdirSync(root).map((name) => join(root, name, 'src')))
  .filter((folder) => existsSync(folder))
  .flatMap(filesIn)
  .filter(
    (path) => /\.tsx?$/.test(path) && !path.includes('migrations') && !path.endsWith('plain-english.ts'),
  );

/** The comments of a source as sentences, without the marks at the beginning of their lines. */
function commentsOf(source: string): string[] {
  const found = source.matchAll(/\/\*([^]*?)\*\/|(?<=^|\s)\/\/ (.*)$/gm);
  return [...found].map(([, block, line = '']) => (block ?? line).replace(/\s*\n\s*\*? ?/g, ' '));
}

/** The titles of the tests of a source. */
const titlesOf = (source: string): string[] =>
  [...source.matchAll(/^\s*(?:it|describe)(?:\.\w+)?\(\s*'(.*?)'/gm)].map(([, title = '']) => title);

const homemadeIn = (path: string, sentences: readonly string[]): string[] =>
  sentences.filter((words) => HOMEMADE.test(words)).map((words) => `${path}: ${words}`);

const read = (path: string): string => readFileSync(path, 'utf8');

describe('plain English', () => {
  it.each([
    ['/** What it is. */', ['* What it is. ']],
    ["const a = 'https://example.org'; // Sent once.", ['Sent once.']],
    ['  /**\n   * One line\n   * and another.\n   */', ['* One line and another. ']],
  ])('finds the comments of %j', (source, comments) => {
    expect(commentsOf(source)).toEqual(comments);
  });

  it('is what the pages are written in', () => {
    expect(PAGES.length).toBeGreaterThan(40);
    expect(PAGES.flatMap((path) => homemadeIn(path, read(path).split('\n')))).toEqual([]);
  });

  it('is what comments and titles of tests are written in', () => {
    expect(SOURCES.length).toBeGreaterThan(900);
    const found = SOURCES.flatMap((path) => {
      const source = read(path);
      return homemadeIn(path, [...commentsOf(source), ...titlesOf(source)]);
    });
    expect(found).toEqual([]);
  });
});
