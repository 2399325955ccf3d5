import type { Close } from '#testing/jest-setup';

/** Jest's `globalTeardown`, which demands a default export: closes what the run has opened, last first. */
export default async function closeTestRun(): Promise<void> {
  const { testRun = [] } = globalThis as { testRun?: Close[] };
  for (const close of testRun.reverse()) await close();
}
