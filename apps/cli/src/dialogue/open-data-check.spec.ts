import { expect, it } from '@jest/globals';
import { readFixture, readOpenData } from '#cli/dialogue/conversation-files';
import { checkFixture } from '#cli/dialogue/fixture-check';
import { checkOpenData } from '#cli/dialogue/open-data-check';
import { describeDialogueData, dialogueData, dialogueJson } from '#testing/dialogue-data';

interface Reference {
  readonly consensusAgree: readonly [tid: string, agree: number, seen: number, share: number, z: number][];
  readonly gacTop3: readonly [tid: string, value: number][];
}

const FIXTURES = [
  '150ptpt-3gp-no-strict-no-meta',
  '25ptpt-3gp-no-strict-with-meta',
  'above-100-ptpts',
  'below-100-ptpts',
];
const GROUPED = [
  'vtaiwan.uberx',
  'scoop-hivemind.biodiversity',
  'scoop-hivemind.taxes',
  'canadian-electoral-reform',
  'brexit-consensus',
];

describeDialogueData('opinion groups beside those of a running product', () => {
  const reference = dialogueJson<Record<string, Reference>>('polis', 'reference-values.json');

  it.each(FIXTURES)('come to the same numbers in %s', async (name) => {
    const { talk, answer } = await readFixture(dialogueData('polis', 'fixtures', name));
    const { tallies, cosine, means, adjustedRand } = checkFixture(talk, answer);
    expect(Object.values(tallies).map(({ wrong }) => wrong)).toEqual([0, 0, 0, 0, 0]);
    expect(tallies.counts.compared).toBeGreaterThan(100);
    expect(cosine).toBeGreaterThan(0.999999);
    expect(means).toBeLessThan(1e-12);
    expect(adjustedRand).toBeGreaterThan(0.95);
  });

  it.each([...GROUPED, '15-per-hour-seattle'])('share the common ground of %s', async (name) => {
    const { talk, published } = await readOpenData(dialogueData('polis', 'opendata', name));
    const found = checkOpenData(talk, published);
    const expected = reference[name];
    expect(found.agree.map(({ statement }) => String(talk.statements[statement]))).toEqual(
      expected?.consensusAgree.map(([tid]) => tid),
    );
    expected?.consensusAgree.forEach(([, agree, seen, share, z], i) => {
      const ours = found.agree[i];
      expect([ours?.successes, ours?.trials]).toEqual([agree, seen]);
      expect(ours?.share).toBeCloseTo(share, 6);
      expect(ours?.z).toBeCloseTo(z, 6);
    });
    expected?.gacTop3.forEach(([tid, value], i) => {
      expect(String(talk.statements[found.groupInformed[i]?.statement ?? -1])).toBe(tid);
      expect(found.groupInformed[i]?.value).toBeCloseTo(value, 6);
    });
  });

  it.each(GROUPED)('find the published groups of %s from nothing', async (name) => {
    const { talk, published } = await readOpenData(dialogueData('polis', 'opendata', name));
    expect(checkOpenData(talk, published).adjustedRand).toBeGreaterThanOrEqual(0.75);
  });
});
