import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { application, inDays, prescreened, publishedNeed, shortlisted } from '#portal-test/cases';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import type { Way } from '#portal-test/visit';

/** The second applicant is offered the same times, of which the first is taken by then. */
const TWICE: readonly (Way & { applicant: string; isTaken: boolean })[] = [
  { by: 'mouse', locale: 'en', applicant: 'ayaan', isTaken: false },
  { by: 'keyboard', locale: 'ar', phone: true, applicant: 'ifrah', isTaken: true },
];

describeInBrowser('An interview', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(TWICE)(
    'is agreed from two times, by both clocks ($by, $locale)',
    async ({ applicant, isTaken, ...way }) => {
      const needId = await publishedNeed(stage, `Ward round ${way.locale}`);
      const id = await application(stage, applicant, needId);
      await prescreened(stage, id);
      await shortlisted(await stage.part('hodan.host'), id);
      await stage.playAs('hodan.host', way, async (visit) => {
        const { t, hand, page } = visit;
        await visit.enter(`/candidacies/${id}`);
        await hand.unfold(t('interview.plan'));
        const plan = page.locator('details').filter({ hasText: t('interview.plan') });
        await plan.getByLabel(t('interview.timeOf', { number: 1 })).fill(`${inDays(9)}T09:30`);
        await plan.getByLabel(t('interview.timeOf', { number: 2 })).fill(`${inDays(10)}T09:30`);
        await hand.write(t('interview.place'), 'https://meet.example.org/ward');
        const [member] = await plan
          .getByRole('group', { name: t('interview.of.HOST') })
          .getByRole('checkbox')
          .all();
        await member?.check();
        await hand.press('button', t('interview.send'));
        await page.getByText(t('interview.waits')).waitFor();
      });
      await stage.playAs(applicant, way, async (visit) => {
        const { t, page } = visit;
        await visit.enter(`/candidacies/${id}`);
        await page.getByText(t('interview.choose')).waitFor();
        expect(await page.getByText(t('interview.take')).count()).toBe(2);
        const [first, second] = await page.getByRole('button', { name: t('interview.take') }).all();
        await first?.click();
        if (isTaken) {
          await page.getByText(t('problem.timeTaken')).waitFor();
          await second?.click();
        }
        await page.getByText(t('interview.agreed')).waitFor();
        await page.getByRole('link', { name: t('interview.calendar') }).waitFor();
        expect(await page.getByRole('link', { name: 'https://meet.example.org/ward' }).count()).toBe(1);
      });
    },
  );
});
