// What failed in a run of Jest, a line each from its JSON report: at most ten of a file, with the first lines of why.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const MOST_OF_A_FILE = 10;

let report;
try {
  report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
} catch {
  report = {
    testResults: [
      { name: 'the run', status: 'failed', message: 'It ended without a report.', assertionResults: [] },
    ],
  };
}

const firstLines = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 6)
    .join(' | ');

for (const file of report.testResults.filter((each) => each.status === 'failed')) {
  const name = relative(process.cwd(), file.name);
  const failed = file.assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) console.log(`${name}: ${firstLines(file.message)}`);
  for (const test of failed.slice(0, MOST_OF_A_FILE)) {
    console.log(`${name}: ${test.fullName}: ${firstLines(test.failureMessages[0] ?? '')}`);
  }
  if (failed.length > MOST_OF_A_FILE) console.log(`${name}: ${failed.length - MOST_OF_A_FILE} more`);
}
