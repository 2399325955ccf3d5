import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inDays, offered, publishedNeed, skillLabels } from '#portal-test/cases';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import { type Visit, type Way, WAYS } from '#portal-test/visit';
import { DEMO_PASSWORD } from '#testing/built-product';

const MOTIVATION =
  'I trained there, and I have set up triage in two hospitals since. I would bring the scale that we use.';
const PASSWORD = 'quiet-lantern-over-the-river';
/** How long a slow answer takes: longer than somebody needs to come back to a form. */
const SLOW_MS = 3_000;

/** People of the demonstration whom no other story needs. */
const LEAVERS: readonly (Way & { readonly mail: string })[] = [
  { by: 'keyboard', locale: 'en', mail: 'sidi' },
  { by: 'mouse', locale: 'ar', phone: true, mail: 'lemina' },
];

describeInBrowser('A professional', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it.each(WAYS)('joins, tells what they can do, applies and accepts ($by, $locale)', async (way) => {
    const title = `Triage in the emergency ward, ${way.by} ${way.locale}`;
    await publishedNeed(stage, title);
    await stage.play(way, async (visit) => {
      await joins(visit);
      await fillsProfile(visit);
      const candidacyId = await applies(visit, title);
      const placementId = await offered(stage, candidacyId);
      await accepts(visit);
      await signsOut(visit);

      const casey = await stage.part('casey.officer');
      const { placement } = await casey<{ placement: { state: string; candidacyId: string } }>(
        'query ($id: ID!) { placement(id: $id) { state candidacyId } }',
        { id: placementId },
      );
      expect(placement).toEqual({ state: 'CLEARANCE', candidacyId });
    });
  });

  it.each(LEAVERS)('takes a copy of their own data, and leaves for good ($by, $locale)', ({ mail, ...way }) =>
    stage.playAs(mail, way, async (visit) => {
      const { t, page, hand } = visit;
      const word = t('erase.word');
      await visit.enter('/settings');
      await hand.press('link', t('settings.myData'));
      await visit.sees(t('myData.title'));
      const file = page.waitForEvent('download');
      await hand.press('button', t('myData.download'));
      expect((await file).suggestedFilename()).toBe('my-data.json');

      await hand.press('link', t('myData.eraseNext'));
      await visit.sees(t('erase.title'));
      await hand.write(t('erase.type', { word }), 'no');
      await hand.write(t('erase.password'), 'not the right one');
      await hand.press('button', t('erase.send'));
      await page.getByRole('link', { name: t('erase.wrongWord') }).waitFor();
      await hand.write(t('erase.type', { word }), word);
      await hand.press('button', t('erase.send'));
      await page.getByRole('link', { name: t('erase.wrongPassword') }).waitFor();
      await hand.write(t('erase.password'), DEMO_PASSWORD);
      await hand.press('button', t('erase.send'));
      await visit.sees(t('erased.title'));
      await visit.enter('/settings');
      await visit.reads(t('problem.session'));
    }),
  );

  it('keeps a profile while it is written, fills it from a file, takes free days from a calendar, and hears what they wish', async () => {
    const email = await stage.newcomer('en', PASSWORD);
    await stage.play({ by: 'keyboard', locale: 'en' }, async (visit) => {
      await visit.signIn(email, PASSWORD);
      const person = await stage.part(email, PASSWORD);
      await person('mutation { startProfile }');
      await keepsWhatIsWritten(visit);
      await fillsFromTable(visit);
      await choosesFreeDays(visit);
      await choosesWhatToHear(visit);
      await arrowsToArabic(visit);

      const kept = await person(
        `{ myProfile { headline lists { languages { code } experience { title } windows { from to } } }
           notificationPreferences { off { kind channel } quietHours { from to } digestOnly } }`,
      );
      expect(kept).toEqual({
        myProfile: {
          headline: 'Emergency nurse',
          lists: {
            languages: [{ code: 'so' }],
            experience: [{ title: 'Head nurse' }],
            windows: [{ from: inDays(0), to: inDays(7) }],
          },
        },
        notificationPreferences: {
          off: [{ kind: 'SUGGESTION', channel: 'MAIL' }],
          quietHours: { from: '22:00', to: '07:00' },
          digestOnly: true,
        },
      });
    });
  });

  /**
   * What is typed is on the server without a button; what is missing is named when the button is pressed, and stays
   * named.
   */
  async function keepsWhatIsWritten(visit: Visit): Promise<void> {
    const { t, page } = visit;
    const kept = page.locator('.saved', { hasText: t('state.savedAt', { time: '' }).trim() });
    await visit.enter('/profile/basics');
    await visit.hand.write(t('profile.headline'), 'Nurse');
    await kept.waitFor();
    await visit.hand.press('button', t('action.save'));
    await visit.reads(t('form.problem'));
    await visit.hand.write(t('profile.headline'), 'Emergency nurse');
    // Leaving within the pause keeps it too, and who comes back before it is saved finds it all the same.
    await page.route('**/graphql', async (route) => {
      if (/mutation SaveProfile\b/.test(route.request().postData() ?? '')) await page.waitForTimeout(SLOW_MS);
      await route.continue();
    });
    await visit.hand.press('link', t('nav.profile'));
    await visit.sees(t('nav.profile'));
    await visit.hand.press('link', t('task.BASICS'));
    await page.locator('input[value="Emergency nurse"], input[name="headline"]').waitFor();
    expect(await page.locator('input[name="headline"]').inputValue()).toBe('Emergency nurse');
    await page.unrouteAll({ behavior: 'wait' });
  }

  async function fillsFromTable(visit: Visit): Promise<void> {
    const { t, page } = visit;
    const table = 'kind,title,from\nexperience,Head nurse,2015\nlanguage,Somali,\nhobby,Chess,\n';
    await visit.enter('/profile/import');
    const file = { name: 'me.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
    await page.getByLabel(t('import.file')).setInputFiles(file);
    await visit.reads('hobby Chess');
    await visit.hand.press('button', t('import.save'));
    await visit.sees(t('nav.profile'));
  }

  /** Today and the day a week later, by the keys of the calendar. */
  async function choosesFreeDays(visit: Visit): Promise<void> {
    const { t, page } = visit;
    await visit.enter('/profile/availability');
    const today = page.getByRole('grid').locator('button[tabindex="0"]');
    await today.focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    const first = visit.hand.within('group', t('windows.entry', { number: 1 }));
    await first.tick(t('modality.VIRTUAL'));
    await visit.hand.press('button', t('action.save'));
    await visit.sees(t('nav.profile'));
  }

  async function choosesWhatToHear(visit: Visit): Promise<void> {
    const { t, page } = visit;
    await visit.enter('/settings');
    await page
      .getByRole('group', { name: t('kind.SUGGESTION') })
      .getByLabel(t('channel.MAIL'))
      .uncheck();
    await visit.hand.tick(t('tell.digest'));
    const quiet = page.getByRole('group', { name: t('tell.quiet') });
    await quiet.getByLabel(t('tell.quietFrom')).fill('22:00');
    await quiet.getByLabel(t('tell.quietTo')).fill('07:00');
    await visit.hand.press('button', t('action.save'));
    await visit.reads(t('state.saved'));
  }

  /** English, French, Arabic: the second arrow comes before the words of the first are there. */
  async function arrowsToArabic({ t, page }: Visit): Promise<void> {
    await page.getByLabel(t('settings.language')).first().focus();
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await page.locator('html[lang="ar"][dir="rtl"]').waitFor();
  }

  /** Registers, confirms the address by the link in the mail, and signs in. */
  async function joins(visit: Visit): Promise<void> {
    const { t } = visit;
    const email = `${randomUUID()}@example.org`;
    await visit.enter('/');
    await visit.hand.press('link', t('nav.register'));
    await visit.hand.write(t('account.name'), 'Sahra Warsame');
    await visit.hand.write(t('account.email'), email);
    await visit.hand.write(t('account.password'), PASSWORD);
    await visit.hand.press('button', t('register.send'));
    await visit.sees(t('register.sentTitle'));

    await visit.enter(await stage.linkMailedTo(email));
    await visit.hand.press('button', t('confirm.send'));
    await visit.reads(t('confirm.done'));
    await visit.signIn(email, PASSWORD);
    await visit.sees(t('home.hello', { name: 'Sahra Warsame' }));
  }

  async function fillsProfile(visit: Visit): Promise<void> {
    const { t } = visit;
    await visit.menu(t('nav.profile'));
    await visit.hand.press('button', t('profile.start'));
    const task = async (name: string, fill: () => Promise<void>) => {
      await visit.hand.press('link', t(`task.${name}`));
      await visit.sees(t(`task.${name}`));
      await fill();
      await visit.hand.press('button', t('action.save'));
      await visit.sees(t('nav.profile'));
    };
    await task('BASICS', async () => {
      await visit.hand.write(t('profile.headline'), 'Emergency nurse');
      await visit.hand.choose(t('profile.residence'), 'GB');
      await visit.hand.write(t('profile.years'), '12');
      await visit.hand.choose(t('profile.education'), '6');
      for (const modality of ['ON_SITE', 'VIRTUAL']) await visit.hand.tick(t(`modality.${modality}`));
      await visit.hand.write(t('need.weeklyHours'), '30');
    });
    await task('HERITAGE', async () => {
      await visit.hand.press('button', t('heritage.add'));
      await visit.hand.choose(t('heritage.country'), 'SO');
      await visit.hand.choose(t('heritage.basis'), 'PARENT');
    });
    await task('SKILLS', async () => {
      for (const label of await skillLabels(stage, visit.way.locale)) {
        await visit.hand.pick(t('skills.find'), label, label);
        await visit.hand.within('group', label).choose(t('match.level'), '4');
      }
    });
    await task('LANGUAGES', async () => {
      for (const [number, code] of [
        [1, 'so'],
        [2, 'en'],
      ] as const) {
        await visit.hand.press('button', t('languages.add'));
        const entry = visit.hand.within('group', t('languages.entry', { number }));
        await entry.choose(t('settings.language'), code);
        await entry.choose(t('match.level'), 'C2');
      }
    });
    await task('AVAILABILITY', async () => {
      await visit.hand.press('button', t('windows.add'));
      await visit.hand.date(t('apply.from'), inDays(10));
      await visit.hand.date(t('apply.to'), inDays(200));
      await visit.hand.tick(t('modality.ON_SITE'));
      await visit.hand.write(t('need.weeklyHours'), '30');
    });
    await consents(visit);
    await takesPart(visit);
    await visit.hand.press('button', t('profile.activate'));
    await visit.reads(t('profileState.ACTIVE'));
  }

  async function consents(visit: Visit): Promise<void> {
    const { t } = visit;
    await visit.hand.press('link', t('task.CONSENTS'));
    for (const purpose of ['MATCHING', 'SHARING']) {
      await visit.hand.press('button', `${t('consent.give')} ${t(`consent.${purpose}`)}`);
      await visit.hand.scope
        .getByRole('button', { name: `${t('consent.withdraw')} ${t(`consent.${purpose}`)}` })
        .waitFor();
    }
    await visit.hand.press('link', t('nav.profile'));
  }

  async function takesPart(visit: Visit): Promise<void> {
    const { t } = visit;
    const casey = await stage.part('casey.officer');
    const { programmes } = await casey<{ programmes: { id: string; name: string }[] }>(
      '{ programmes { id name } }',
    );
    const [programme = { id: '', name: '' }] = programmes;
    await visit.hand.press('link', t('task.PROGRAMME'));
    await visit.hand.choose(t('programme.title'), programme.id);
    await visit.hand.tick(t('programme.ofAge'));
    await visit.hand.tick(t('programme.rightOfReturn'));
    await visit.hand.press('button', t('programme.enrol'));
    await visit.reads(t('programme.enrolled', { name: programme.name }));
    await visit.menu(t('nav.profile'));
  }

  /** Finds the need among the matches, reads why it fits, and applies. Answers the candidacy's id. */
  async function applies(visit: Visit, title: string): Promise<string> {
    const { t } = visit;
    await visit.menu(t('nav.matches'));
    await visit.hand.press('link', title);
    await visit.sees(title);
    await visit.reads(t('match.why'));
    await visit.hand.unfold(t('apply.open'));
    await visit.hand.write(t('apply.motivation'), MOTIVATION);
    await visit.hand.date(t('apply.from'), inDays(50));
    await visit.hand.date(t('apply.to'), inDays(110));
    await visit.hand.write(t('need.weeklyHours'), '20');
    await visit.hand.press('button', t('apply.send'));
    await visit.page.waitForURL(/\/candidacies\/[0-9a-f-]{36}/);
    await visit.reads(MOTIVATION);
    return new URL(visit.page.url()).pathname.split('/').at(-1) ?? '';
  }

  /** Finds the offer among the placements, accepts it, and looks at what is checked before the start. */
  async function accepts(visit: Visit): Promise<void> {
    const { t } = visit;
    await visit.menu(t('nav.placements'));
    await visit.hand.within('listitem', undefined, t('waitingOn.you')).press('link');
    await visit.step(t('step.accept'));
    await visit.hand.press('link', t('placement.part.checks'));
    await visit.sees(t('placement.part.checks'));
  }

  async function signsOut(visit: Visit): Promise<void> {
    const { t } = visit;
    await visit.account(t('nav.signOut'), 'button');
    await visit.sees(t('home.title'));
  }
});
