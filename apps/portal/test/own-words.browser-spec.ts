import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { completeTerms } from '#portal-test/cases';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import type { Way } from '#portal-test/visit';
import { eventually } from '#testing/eventually';

const TWICE: readonly (Way & { readonly mail: string; readonly word: string })[] = [
  { by: 'mouse', locale: 'en', mail: 'ayaan', word: 'Reading old well logs' },
  { by: 'keyboard', locale: 'ar', phone: true, mail: 'ifrah', word: 'ترميم المخطوطات' },
];

describeInBrowser('A skill that no list has', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(TWICE)('is kept in the person’s own words ($by, $locale)', async ({ mail, word, ...way }) => {
    await stage.playAs(mail, way, async (visit) => {
      const { t } = visit;
      await visit.enter('/profile/skills');
      await visit.hand.pick(t('skills.find'), word, t('picker.own', { text: word }));
      await visit.reads(t('ownWords.mark'));
      const person = await stage.part(mail);
      await eventually(async () => {
        const { myProfile } = await person<{ myProfile: { ownSkills: string[] } }>(
          '{ myProfile { ownSkills } }',
        );
        expect(myProfile.ownSkills).toEqual([word]);
      });
    });
    await stage.playAs('casey.officer', way, async (visit) => {
      await visit.enter('/staff/taxonomy');
      await visit.sees(visit.t('staff.area.taxonomy'));
      await visit.reads(word);
    });
  });

  it.each(TWICE)(
    'is kept on a need too, as it was typed ($by, $locale)',
    async ({ word, mail: _, ...way }) => {
      const hodan = await stage.part('hodan.host');
      const { myInstitutions } = await hodan<{ myInstitutions: { id: string; programmeIds: string[] }[] }>(
        '{ myInstitutions { id programmeIds } }',
      );
      const [institution] = myInstitutions;
      const title = `A course for ${way.locale}`;
      const {
        createNeed: { id },
      } = await hodan<{ createNeed: { id: string } }>(
        'mutation ($input: NewNeedInput!, $terms: TermsInput!) { createNeed(input: $input, terms: $terms) { id } }',
        {
          input: { institutionId: institution?.id, programmeId: institution?.programmeIds[0] },
          terms: completeTerms(title),
        },
      );
      await stage.playAs('hodan.host', way, async (visit) => {
        const { t } = visit;
        await visit.enter(`/needs/${id}/edit?step=4`);
        await visit.hand.pick(t('skills.find'), word, t('picker.own', { text: word }));
        await visit.hand.press('button', t('need.save'));
        await visit.sees(title);
        await visit.reads(word);
        await visit.reads(t('ownWords.mark'));
      });
      const { need } = await hodan<{ need: { ownSkills: string[] } }>(
        'query ($id: ID!) { need(id: $id) { ownSkills } }',
        { id },
      );
      expect(need.ownSkills).toEqual([word]);
    },
  );

  it('is not what a nurse is offered: the occupation gives its skills, and nothing silly is beside it', async () => {
    await stage.playAs('ayaan', { by: 'mouse', locale: 'en' }, async (visit) => {
      const { t, page } = visit;
      await visit.enter('/profile/skills');
      await page.getByRole('combobox', { name: t('skills.find') }).fill('nurse');
      const occupation = page.getByRole('option', { name: /^Skills of the occupation: .*nurse/ }).first();
      await occupation.waitFor();
      expect(await page.getByRole('option', { name: /plant trees/ }).count()).toBe(0);
      const before = await page.getByRole('group').count();
      await occupation.click();
      await eventually(
        async () => expect(await page.getByRole('group').count()).toBeGreaterThan(before),
        10_000,
      );
    });
  });
});
