import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { completeTerms } from '#portal-test/cases';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import type { Visit, Way } from '#portal-test/visit';

const TWICE: readonly Way[] = [
  { by: 'mouse', locale: 'en' },
  { by: 'keyboard', locale: 'ar', phone: true },
];

describeInBrowser('A need that was saved before', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(TWICE)('is checked while it is written on ($by, $locale)', async (way) => {
    const id = await drafted(`Triage in the evening, ${way.locale}`);
    await stage.playAs('hodan.host', way, async (visit) => {
      await visit.enter(`/needs/${id}/edit`);
      await checks(visit, id, `Triage at night, ${way.locale}`);
    });
  });

  it.each(TWICE)('is checked in its copy too ($by, $locale)', async (way) => {
    const original = await drafted(`Triage in the morning, ${way.locale}`);
    const hodan = await stage.part('hodan.host');
    const { duplicateNeed } = await hodan<{ duplicateNeed: { id: string } }>(
      'mutation ($id: ID!) { duplicateNeed(id: $id) { id } }',
      { id: original },
    );
    await stage.playAs('hodan.host', way, async (visit) => {
      await visit.enter(`/needs/${duplicateNeed.id}/edit`);
      await checks(visit, duplicateNeed.id, `Triage at noon, ${way.locale}`);
    });
  });

  it.each(TWICE)(
    'says when it could not be checked, and is checked again on request ($by, $locale)',
    async (way) => {
      const id = await drafted(`Triage on Fridays, ${way.locale}`);
      await stage.playAs('hodan.host', way, async (visit) => {
        const { t, page } = visit;
        const refused = {
          errors: [{ message: 'no', extensions: { code: 'BAD_INPUT', category: 'BAD_INPUT' } }],
        };
        await page.route('**/graphql', (route) =>
          route.request().postData()?.includes('needPreview')
            ? route.fulfill({ status: 400, json: refused })
            : route.continue(),
        );
        await visit.enter(`/needs/${id}/edit`);
        await visit.reads(t('preview.failed'));
        expect(await page.getByText(t('problem.badInput'), { exact: true }).count()).toBe(0);
        await page.unroute('**/graphql');
        await visit.hand.press('button', t('trouble.retry'));
        await page.getByText(t('preview.failed'), { exact: true }).waitFor({ state: 'detached' });
        await panel(visit).getByRole('status').waitFor();
      });
    },
  );

  const panel = ({ page, t }: Visit) => page.getByRole('complementary', { name: t('preview.title') });

  /** The panel answers at once and after each change, and what is typed is kept. */
  async function checks(visit: Visit, id: string, title: string): Promise<void> {
    const { t, page } = visit;
    await panel(visit).getByRole('status').waitFor();
    const answered = page.waitForResponse(
      (response) =>
        Boolean(response.request().postData()?.includes('needPreview')) &&
        Boolean(response.request().postData()?.includes(title)),
    );
    await visit.hand.write(t('need.title'), title);
    expect((await answered).status()).toBe(200);
    expect(await page.getByText(t('preview.failed'), { exact: true }).count()).toBe(0);
    await visit.hand.press('button', t('need.save'));
    await visit.sees(title);
    const hodan = await stage.part('hodan.host');
    const { need } = await hodan<{ need: { title: string; skills: unknown[]; outputs: unknown[] } }>(
      'query ($id: ID!) { need(id: $id) { title skills { level } outputs { text } } }',
      { id },
    );
    const { skills, outputs } = completeTerms(title);
    expect(need).toMatchObject({
      title,
      skills: skills.map(({ level }) => ({ level })),
      outputs: outputs.map(({ text }) => ({ text })),
    });
  }

  /** A draft of the demonstration's hospital. Answers its id. */
  async function drafted(title: string): Promise<string> {
    const hodan = await stage.part('hodan.host');
    const { myInstitutions } = await hodan<{ myInstitutions: { id: string; programmeIds: string[] }[] }>(
      '{ myInstitutions { id programmeIds } }',
    );
    const [institution] = myInstitutions;
    const { createNeed } = await hodan<{ createNeed: { id: string } }>(
      'mutation ($input: NewNeedInput!, $terms: TermsInput!) { createNeed(input: $input, terms: $terms) { id } }',
      {
        input: { institutionId: institution?.id, programmeId: institution?.programmeIds[0] },
        terms: completeTerms(title),
      },
    );
    return createNeed.id;
  }
});
