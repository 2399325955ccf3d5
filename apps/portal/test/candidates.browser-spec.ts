import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { candidateAlias } from '#features/marketplace/needs/candidate-alias';
import { application, publishedNeed } from '#portal-test/cases';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import type { Way } from '#portal-test/visit';
import { eventually } from '#testing/eventually';

const TWICE: readonly Way[] = [
  { by: 'mouse', locale: 'en' },
  { by: 'keyboard', locale: 'ar', phone: true },
];

interface Candidates {
  readonly candidates: {
    readonly edges: readonly {
      readonly node: {
        readonly alias: string;
        readonly professionalId: string;
        readonly match: { explanation: { words: { missing: string[] } } } | null;
        readonly candidacy: { id: string; steps: { command: string }[]; applicant: object | null } | null;
      };
    }[];
  };
}

const CANDIDATES = `query ($needId: ID!, $locale: Locale!) { candidates(needId: $needId, first: 50) { edges { node {
  alias professionalId
  match { explanation { words(locale: $locale) { missing } } }
  candidacy { id steps { command } applicant { displayName } }
} } } }`;

describeInBrowser('The candidates for a need', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(TWICE)(
    'are invited where one reads about them: that very person, and nobody else ($by, $locale)',
    async (way) => {
      const needId = await publishedNeed(stage, `Triage in the ward, ${way.by} ${way.locale}`);
      const invitable = await suggested(needId, way);
      // The last of those who can be invited: not the first of any list, and the newest suggestions do not come first.
      const chosen = invitable.at(-1);
      if (!chosen) throw new Error('Nobody can be invited');
      // Someone who applies moves to the top, so that places and ages disagree.
      if (way.locale === 'en') await application(stage, 'ayaan', needId);

      await stage.playAs('hodan.host', way, async (visit) => {
        const { t } = visit;
        const name = t('candidate.alias', { alias: chosen.alias });
        await visit.enter(`/needs/${needId}`);
        await visit.hand.press('link', t('need.candidates'));
        await visit.sees(t('need.candidates'));
        const card = visit.page.getByRole('article', { name, exact: true });
        await card.waitFor();
        for (const sentence of chosen.match?.explanation.words.missing ?? [])
          await card.getByText(sentence, { exact: true }).first().waitFor();
        await visit.hand.within('listitem', undefined, name).press('button', t('step.invite'));
        await visit.hand.press('button', t('step.invite'));
        await visit.page.getByRole('dialog').waitFor({ state: 'hidden' });
        await card.getByRole('button', { name: t('step.invite') }).waitFor({ state: 'detached' });
      });

      const rows = await invited(needId);
      expect(rows).toEqual([chosen.professionalId]);
      expect(candidateAlias(needId, chosen.professionalId)).toBe(chosen.alias);
    },
  );

  it.each(TWICE)(
    'have the same alias on their card, on their page and in the queue ($by, $locale)',
    async (way) => {
      const needId = await publishedNeed(stage, `Triage by day, ${way.by} ${way.locale}`, 30);
      const [one] = await suggested(needId, way);
      const id = one?.candidacy?.id ?? '';
      await stage.playAs('hodan.host', way, async (visit) => {
        const { t, page } = visit;
        const name = t('candidate.alias', { alias: one?.alias ?? '' });
        await visit.enter(`/needs/${needId}/candidates`);
        await page.getByRole('article', { name, exact: true }).getByRole('link', { name }).waitFor();
        await visit.enter(`/candidacies/${id}`);
        await visit.sees(name);
        await visit.enter('/candidacies');
        await visit.reads(name);
      });
      const casey = await stage.part('casey.officer');
      const { workQueue } = await casey<{
        workQueue: { edges: { node: { subjectId: string; candidacy: { alias: string } | null } }[] };
      }>(
        '{ workQueue(first: 100, subjects: [CANDIDACY]) { edges { node { subjectId candidacy { alias } } } } }',
      );
      expect(workQueue.edges.length).toBeGreaterThan(0);
      for (const { node } of workQueue.edges) expect(node.candidacy?.alias).toMatch(/^\w{3}-\w{3}$/);
    },
  );

  /** Those whom the host can invite without having read who they are, once matching has found them. */
  async function suggested(needId: string, { locale }: Way) {
    const hodan = await stage.part('hodan.host');
    return eventually(async () => {
      const { candidates } = await hodan<Candidates>(CANDIDATES, { needId, locale });
      const found = candidates.edges
        .map(({ node }) => node)
        .filter(
          ({ candidacy }) =>
            candidacy?.steps.some(({ command }) => command === 'INVITE') && !candidacy.applicant,
        );
      expect(found.length).toBeGreaterThan(1);
      expect(new Set(candidates.edges.map(({ node }) => node.alias)).size).toBe(candidates.edges.length);
      return found;
    });
  }

  /** Who has been invited, as staff read it. */
  async function invited(needId: string): Promise<string[]> {
    const casey = await stage.part('casey.officer');
    const { candidacies } = await casey<{ candidacies: { edges: { node: { professionalId: string } }[] } }>(
      'query ($needId: ID!) { candidacies(needId: $needId, states: [INVITED]) { edges { node { professionalId } } } }',
      { needId },
    );
    return candidacies.edges.map(({ node }) => node.professionalId);
  }
});
