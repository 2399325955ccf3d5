import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mailOf } from '#features/demonstration/cast';
import { ACCOUNT_LIMITS } from '#portal/graphql/limits';
import { completeTerms, submittedNeed } from '#portal-test/cases';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import { crosswise, type Visit, type Way } from '#portal-test/visit';
import { DEMO_PASSWORD } from '#testing/built-product';

const EN: Way = { by: 'keyboard', locale: 'en' };

describeInBrowser('When something goes wrong', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(crosswise(1))('wrong fields are named beside the field and in the summary ($by, $locale)', (way) =>
    stage.play(way, async (visit) => {
      const { t, page, hand } = visit;
      const [min] = ACCOUNT_LIMITS.password;
      await visit.enter('/register');
      await hand.write(t('account.name'), 'Sahra');
      await hand.write(t('account.email'), 'not an address');
      await hand.press('button', t('register.send'));

      const summary = page.locator('.error-summary');
      await summary.and(page.locator(':focus')).waitFor();
      expect(await summary.getByRole('link').allInnerTexts()).toEqual([
        t('error.email'),
        t('error.password', { min }),
      ]);
      for (const [label, problem] of [
        ['account.email', 'error.email'],
        ['account.password', 'error.password'],
      ] as const) {
        const field = page.getByLabel(t(label));
        expect(await field.getAttribute('aria-invalid')).toBe('true');
        expect(await describedBy(visit, t(label))).toContain(t(problem, { min }));
      }
      expect(await typed(visit, 'account.name')).toBe('Sahra');
      expect(await typed(visit, 'account.email')).toBe('not an address');

      await hand.press('link', t('error.email'));
      await page.getByLabel(t('account.email')).and(page.locator(':focus')).waitFor();
    }),
  );

  it.each(crosswise(0))(
    'a lost network is said, what was typed stays, and the next try works ($by, $locale)',
    (way) =>
      stage.play(way, async (visit) => {
        const { t, page, hand } = visit;
        const words = 'Nobody answers the telephone of the office.';
        await visit.enter('/concern');
        await hand.write(t('concern.text'), words);
        await page.route('**/graphql', (route) => route.abort('internetdisconnected'));
        await hand.press('button', t('concern.send'));
        await visit.reads(t('problem.network'));
        expect(await typed(visit, 'concern.text')).toBe(words);
        visit.faults.splice(0);

        await page.unrouteAll();
        await hand.press('button', t('concern.send'));
        await visit.reads(t('concern.sent'));
      }),
  );

  it('what was done although its answer got lost is not done again', () =>
    stage.play(EN, async (visit) => {
      const { t, page, hand } = visit;
      const told = async () =>
        (await stage.product.database.sql<{ id: string }>('SELECT id FROM safeguarding.concern')).length;
      const before = await told();
      await visit.enter('/concern');
      await hand.write(t('concern.text'), 'The answer to this one gets lost.');
      await page.route('**/graphql', async (route) => {
        await route.fetch();
        await route.abort('internetdisconnected');
      });
      await hand.press('button', t('concern.send'));
      await visit.reads(t('problem.network'));
      visit.faults.splice(0);
      expect(await told()).toBe(before + 1);

      await page.unrouteAll();
      await hand.press('button', t('concern.send'));
      await visit.reads(t('concern.sent'));
      expect(await told()).toBe(before + 1);
    }));

  it.each(crosswise(1))('a screen that the network does not bring offers another try ($by, $locale)', (way) =>
    stage.playAs('ayaan', way, async (visit) => {
      const { t, page, hand } = visit;
      await page.route('**/graphql', (route) =>
        /query Needs\b/.test(route.request().postData() ?? '') ? route.abort() : route.continue(),
      );
      await visit.menu(t('nav.needs'));
      await visit.reads(t('trouble.network'));
      visit.faults.splice(0);
      await page.unrouteAll();
      await hand.press('button', t('trouble.retry'));
      await page.locator('main li a').first().waitFor();
    }),
  );

  it.each(crosswise(0))(
    'an expired session asks to sign in, and leads back to the same page ($by, $locale)',
    (way) =>
      stage.playAs('ayaan', way, async (visit) => {
        const { t, hand, context } = visit;
        await visit.enter('/settings');
        await hand.write(t('account.name'), 'Ayaan the second');
        await context.clearCookies();
        await hand.press('button', t('action.save'));
        await visit.reads(t('problem.session'));

        await visit.enter('/candidacies');
        await visit.reads(t('trouble.session'));
        await visit.hand.within('alert').press('link', t('nav.signIn'));
        await visit.fillSignIn(mailOf({ mail: 'ayaan' }), DEMO_PASSWORD);
        await visit.sees(t('nav.candidacies'));
      }),
  );

  it.each(crosswise(1))(
    'a change that someone else has made meanwhile is not overwritten ($by, $locale)',
    async (way) => {
      const title = `Wards ${randomUUID()}`;
      const id = await draft(title);
      await stage.playAs('hodan.host', way, async (visit) => {
        const { t, hand } = visit;
        await visit.enter(`/needs/${id}/edit`);
        await hand.write(t('need.title'), 'What I have typed');
        await changedByAnother(id, 'What a colleague has saved');
        await hand.press('button', t('need.save'));
        await visit.reads(t('problem.stale'));
        expect(await typed(visit, 'need.title')).toBe('What I have typed');
      });
    },
  );

  it.each(crosswise(0))('a refused permission has its page, with the way on ($by, $locale)', (way) =>
    stage.playAs('ayaan', way, async (visit) => {
      const { t } = visit;
      await visit.enter('/staff');
      await visit.reads(t('trouble.refused'));
      await visit.hand.press('link', t('trouble.home'));
      await visit.sees(t('home.hello', { name: 'Ayaan Warsame' }));
    }),
  );

  it.each(
    ['/nowhere', `/needs/${randomUUID()}`].flatMap((path, i) =>
      crosswise(i).map((way) => ({ path, ...way })),
    ),
  )('an unknown address has its page, with the way on ($path, $by, $locale)', ({ path, ...way }) =>
    stage.playAs('ayaan', way, async (visit) => {
      const { t } = visit;
      await visit.enter(path);
      await visit.reads(t('problem.missing'));
      await visit.hand.press('link', t('trouble.home'));
      await visit.page.waitForURL((url) => url.pathname === '/');
    }),
  );

  it.each(crosswise(1))(
    'a fault on our side gives a reference to quote, and another try ($by, $locale)',
    (way) =>
      stage.playAs('ayaan', way, async (visit) => {
        const { t, page } = visit;
        const details = { correlationId: 'a1b2c3' };
        const error = {
          message: 'Something went wrong.',
          extensions: { code: 'INTERNAL', category: 'INTERNAL', details },
        };
        await page.route('**/graphql', (route) =>
          /query Needs\b/.test(route.request().postData() ?? '')
            ? route.fulfill({ json: { data: null, errors: [error] } })
            : route.continue(),
        );
        await visit.menu(t('nav.needs'));
        await visit.reads(`${t('problem.internal')} ${t('problem.reference', { reference: 'a1b2c3' })}`);
        await page.unrouteAll();
        await visit.hand.press('button', t('trouble.retry'));
        await page.locator('main li a').first().waitFor();
      }),
  );

  it('a change of language keeps what was typed', () =>
    stage.play(EN, async (visit) => {
      const { t, page, hand } = visit;
      await visit.enter('/register');
      await hand.write(t('account.name'), 'Sahra');
      await hand.write(t('account.password'), 'quiet-lantern');
      await hand.choose(t('settings.language'), 'ar');
      await page.locator('html[lang=ar][dir=rtl]').waitFor();
      expect(await page.locator('input[name=displayName]').inputValue()).toBe('Sahra');
      expect(await page.locator('input[name=password]').inputValue()).toBe('quiet-lantern');
    }));

  it('the browser keeps nothing about the person', () =>
    stage.playAs('ayaan', EN, async (visit) => {
      const { t, page } = visit;
      for (const entry of ['nav.profile', 'nav.matches', 'nav.candidacies']) {
        await visit.menu(t(entry));
        await visit.sees(t(entry));
      }
      await visit.account(t('nav.settings'));
      await visit.sees(t('settings.title'));
      const kept = await page.evaluate(() => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...document.cookie.split(';').filter(Boolean),
      ]);
      expect(
        kept.filter((key) => !['skillroots.locale', 'skillroots.theme', 'skillroots.lowData'].includes(key)),
      ).toEqual([]);
      const [session] = await visit.context.cookies();
      expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    }));

  it('the policy for content allows nothing inline, and a breach of it would be seen by these tests', () =>
    stage.play(EN, async (visit) => {
      const response = await visit.page.goto('/');
      const policy = response?.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe/);
      const violation = visit.page.waitForEvent('console', (message) => message.text().includes('violates'));
      await visit.page.evaluate(() =>
        document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>'),
      );
      await violation;
      expect(visit.faults.splice(0)).toHaveLength(1);
    }));

  /** A draft of the demonstration's hospital. Answers its id. */
  async function draft(title: string): Promise<string> {
    const id = await submittedNeed(stage, title);
    const april = await stage.part('april.approver');
    await april(
      'mutation ($step: NeedStepInput!) { stepNeed(command: REQUEST_CHANGES, step: $step) { id } }',
      {
        step: { id, reason: 'UNCLEAR', comment: 'Which wards?' },
      },
    );
    return id;
  }

  async function changedByAnother(id: string, title: string): Promise<void> {
    const hodan = await stage.part('hodan.host');
    const { need } = await hodan<{ need: { revision: number } }>(
      'query ($id: ID!) { need(id: $id) { revision } }',
      { id },
    );
    await hodan(
      'mutation ($id: ID!, $revision: Int!, $terms: TermsInput!) { editNeed(id: $id, revision: $revision, terms: $terms) { id } }',
      { id, revision: need.revision, terms: completeTerms(title) },
    );
  }
});

const typed = ({ page, t }: Visit, label: string): Promise<string> =>
  page.getByLabel(t(label), { exact: true }).inputValue();

/** All that a screen reader says of a field besides its name. */
async function describedBy({ page }: Visit, label: string): Promise<string> {
  const ids = (await page.getByLabel(label).getAttribute('aria-describedby')) ?? '';
  const texts = await Promise.all(ids.split(' ').map((id) => page.locator(`#${id}`).innerText()));
  return texts.join(' ');
}
