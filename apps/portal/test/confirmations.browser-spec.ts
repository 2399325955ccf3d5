import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { application, publishedNeed, submittedNeed, suggestion } from '#portal-test/cases';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import type { Visit, Way } from '#portal-test/visit';

const TWICE: readonly Way[] = [
  { by: 'mouse', locale: 'en' },
  { by: 'keyboard', locale: 'ar', phone: true },
];

describeInBrowser('What is asked before a step', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(TWICE)('says that nobody outside safeguarding learns of a concern ($by, $locale)', async (way) => {
    await stage.product.ask('mutation ($concern: NewConcernInput!) { raiseConcern(concern: $concern) }', {
      concern: { text: `A driver asked for money, ${way.locale}`, country: 'SO' },
    });
    await stage.playAs('sami.safeguarding', way, async (visit) => {
      const { t } = visit;
      await visit.enter('/staff/safeguarding');
      await visit.hand
        .within('listitem', undefined, `asked for money, ${way.locale}`)
        .press('button', t('concern.do.take'));
      await asks(visit, [t('means.concern.take'), t('notified.safeguarding')]);
      await visit.hand.press('button', t('concern.do.take'));
      await visit.page.getByRole('dialog').waitFor({ state: 'hidden' });
    });
  });

  it.each(TWICE)('names what happens to a need and who is notified ($by, $locale)', async (way) => {
    const id = await submittedNeed(stage, `Triage on Mondays, ${way.locale}`, 3);
    await stage.playAs('april.approver', way, async (visit) => {
      const { t } = visit;
      await visit.enter(`/needs/${id}`);
      await visit.hand.press('button', t('step.approveNeed'));
      await asks(visit, [
        t('means.need.approve'),
        t('audience.FOCAL_POINTS'),
        t('audience.CASE_OFFICERS'),
        t('audience.MATCHED'),
      ]);
    });
  });

  it.each(TWICE)('tells an applicant who reads of a withdrawal ($by, $locale)', async (way) => {
    const needId = await publishedNeed(stage, `Triage on Tuesdays, ${way.locale}`, 5);
    const id = await application(stage, 'ayaan', needId);
    await stage.playAs('ayaan', way, async (visit) => {
      const { t } = visit;
      await visit.enter(`/candidacies/${id}`);
      await visit.hand.press('button', t('step.withdraw'));
      await asks(visit, [t('means.candidacy.withdraw'), t('audience.FOCAL_POINTS')]);
      await visit.hand.press('button', t('step.withdraw'));
      await visit.page.getByRole('dialog').waitFor({ state: 'hidden' });
    });
  });

  it.each(TWICE)('lets a person say no to a suggestion without a reason ($by, $locale)', async (way) => {
    const needId = await publishedNeed(stage, `Triage on Wednesdays, ${way.locale}`, 7);
    const id = await suggestion(stage, 'ayaan', needId);
    await stage.playAs('ayaan', way, async (visit) => {
      const { t } = visit;
      await visit.enter(`/candidacies/${id}`);
      await visit.hand.press('button', t('step.dismiss'));
      await asks(visit, [t('means.candidacy.dismiss')]);
      await visit.hand.press('button', t('step.dismiss'));
      await visit.page.getByRole('dialog').waitFor({ state: 'hidden' });
    });
    const casey = await stage.part('casey.officer');
    expect(await casey('query ($id: ID!) { candidacy(id: $id) { state reason } }', { id })).toEqual({
      candidacy: { state: 'DISMISSED', reason: null },
    });
  });

  /** Waits until the question holds all these words. */
  async function asks({ page }: Visit, words: readonly string[]): Promise<void> {
    const question = page.getByRole('dialog').getByRole('paragraph');
    await words.reduce((found, text) => found.filter({ hasText: text }), question).waitFor();
  }
});
