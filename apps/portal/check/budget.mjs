// Weighs the build: what a first visitor downloads before anything works, compressed. Exits 1 when over a budget.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(import.meta.dirname, '../../../dist/apps/portal');
const KB = 1000;
const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
const weigh = (file) => gzipSync(readFileSync(join(DIST, file))).length;

/** A chunk and all that it imports at once. */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) withImports(next, seen);
  return seen;
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const home = Object.keys(manifest).find((key) => key.endsWith('screens/welcome/home.tsx'));
const words = Object.keys(manifest).filter((key) => /i18n\/core\/\w+\.json$/.test(key));
const heaviestWords = Math.max(...words.map((key) => weigh(manifest[key].file)));
const first = [...new Set([...withImports(entry), ...withImports(home)])];
const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
const assets = readdirSync(join(DIST, 'assets'));
const map = assets.find((name) => /^map-.*\.js$/.test(name));

/** What a page needs beside the shell: its chunk, what that imports at once, and its words in the heaviest language. */
const survey = Object.keys(manifest).find((key) => key.endsWith('waves/survey-screen.tsx'));
const beside = [...withImports(survey)].filter((key) => !withImports(entry).has(key));
const surveyWords = Object.keys(manifest).filter((key) => /i18n\/answering\/\w+\.json$/.test(key));

const budgets = [
  [
    'first JavaScript, with the words of the heaviest language',
    sum(first.map((key) => weigh(manifest[key].file))) + heaviestWords,
    170,
  ],
  [
    'style sheets',
    sum(assets.filter((name) => name.endsWith('.css')).map((name) => weigh(`assets/${name}`))),
    20,
  ],
  [
    'a survey, beside the shell',
    sum(beside.map((key) => weigh(manifest[key].file))) +
      Math.max(...surveyWords.map((key) => weigh(manifest[key].file))),
    40,
  ],
  ...(map ? [['map', weigh(`assets/${map}`), 60]] : []),
];
for (const [what, bytes, limit] of budgets) {
  const over = bytes > limit * KB;
  console.log(`${over ? 'OVER' : 'ok  '} ${what}: ${(bytes / KB).toFixed(1)} of ${limit} KB gzip`);
  if (over) process.exitCode = 1;
}
