import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  application,
  inDays,
  interviewed,
  preferred,
  prescreened,
  scored,
  skillLabels,
} from '#portal-test/cases';
import { describeInBrowser } from '#portal-test/chromium';
import { Stage } from '#portal-test/stage';
import { type Visit, WAYS } from '#portal-test/visit';

const PASSWORD = 'quiet-lantern-over-the-river';

describeInBrowser('An institution', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  const play = it.each(WAYS);
  play(
    'registers, writes a need with help, and chooses among those who apply ($by, $locale)',
    async (way) => {
      const title = `Triage at the new hospital, ${way.by} ${way.locale}`;
      const email = await stage.newcomer(way.locale, PASSWORD);
      const host = await stage.part(email, PASSWORD);
      await stage.play(way, async (visit) => {
        await visit.signIn(email, PASSWORD);
        const institutionId = await registers(visit, `Hospital of ${way.by} ${way.locale}`);
        await verified(institutionId);
        const needId = await writesNeed(visit, title);
        const candidacyId = await appliedFor(needId);
        await shortlists(visit);
        await interviewed(stage, candidacyId, host);
        for (const member of [host, await stage.part('casey.officer')]) await scored(member, candidacyId);
        await prefers(visit);

        const casey = await stage.part('casey.officer');
        await preferred(casey, candidacyId);
        const { candidacy } = await casey<{ candidacy: { state: string } }>(
          'query ($id: ID!) { candidacy(id: $id) { state } }',
          { id: candidacyId },
        );
        expect(candidacy.state).toBe('PREFERRED');
        await withdrawn(candidacyId);
      });
    },
  );

  it('changes its details, and asks a colleague, who accepts, gets another role and is taken out', async () => {
    const hodan = await stage.part('hodan.host');
    const { me, myInstitutions } = await hodan<{
      me: { displayName: string };
      myInstitutions: { id: string; name: string }[];
    }>('{ me { displayName } myInstitutions { id name } }');
    const [{ id = '', name = '' } = {}] = myInstitutions;
    const email = await stage.newcomer('ar', PASSWORD);
    const person = { email, displayName: 'Sahra Warsame', locale: 'ar', timeZone: 'UTC' };
    await hodan(
      'mutation ($id: ID!, $person: PersonInput!) { inviteFocalPoint(institutionId: $id, person: $person, role: EDITOR) }',
      { id, person },
    );
    await stage.play({ by: 'keyboard', locale: 'ar', phone: true }, async (visit) => {
      await visit.signIn(email, PASSWORD);
      await accepts(visit, { by: me.displayName, institution: name });
      await changesPassword(visit);
    });
    await stage.playAs('hodan.host', { by: 'mouse', locale: 'en' }, async (visit) => {
      const { t } = visit;
      await visit.enter(`/institutions/${id}`);
      await visit.hand.press('link', t('institution.edit'));
      await visit.hand.write(t('institution.website'), 'https://hospital.example/');
      await visit.hand.press('button', t('action.save'));
      await visit.reads('https://hospital.example/');

      const colleague = () => visit.hand.within('row', undefined, person.displayName);
      await colleague().press('button', t('people.make.OWNER'));
      await visit.hand.press('button', t('people.make.OWNER'));
      await visit.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await colleague().press('button', t('people.remove'));
      await visit.hand.press('button', t('people.remove'));
      await visit.page.getByText(person.displayName).first().waitFor({ state: 'detached' });
    });
    const { institution } = await hodan<{ institution: { focalPoints: { email: string }[] } }>(
      'query ($id: ID!) { institution(id: $id) { focalPoints { email } } }',
      { id },
    );
    expect(institution.focalPoints.map(({ email }) => email)).not.toContain(person.email);
  });

  /** Asks to take part. Answers the institution's id. */
  async function registers(visit: Visit, name: string): Promise<string> {
    const { t } = visit;
    const casey = await stage.part('casey.officer');
    const { programmes } = await casey<{ programmes: { name: string }[] }>('{ programmes { name } }');
    await visit.menu(t('nav.institutions'));
    await visit.hand.press('link', t('institution.apply'));
    await visit.hand.write(t('institution.name'), name);
    await visit.hand.choose(t('institution.kind'), 'HEALTH_FACILITY');
    await visit.hand.choose(t('heritage.country'), 'SO');
    await visit.hand.write(t('institution.city'), 'Burao');
    await visit.hand.write(t('institution.description'), 'A hospital of 120 beds with an emergency ward.');
    await visit.hand.tick(programmes[0]?.name ?? '');
    await visit.hand.press('button', t('institution.send'));
    await visit.sees(name);
    await visit.reads(t('institutionState.APPLIED'));
    return lastOf(visit);
  }

  /** IOM verifies it, as staff do. */
  async function verified(id: string): Promise<void> {
    const april = await stage.part('april.approver');
    const { institution } = await april<{ institution: { version: number } }>(
      'query ($id: ID!) { institution(id: $id) { version } }',
      { id },
    );
    await april(
      'mutation ($step: InstitutionStepInput!) { stepInstitution(command: APPROVE, step: $step) { id } }',
      {
        step: { id, version: institution.version, validUntil: inDays(700) },
      },
    );
  }

  /** Writes the terms of reference, submits them, and IOM publishes them. Answers the need's id. */
  async function writesNeed(visit: Visit, title: string): Promise<string> {
    const { t } = visit;
    await visit.menu(t('nav.needs'));
    await visit.hand.press('link', t('need.new'));
    await visit.hand.press('button', t('need.begin'));
    await visit.hand.write(t('need.title'), title);
    await visit.hand.write(
      t('need.objective'),
      'Nurses sort patients by urgency with one written scale; today everyone waits in one line.',
    );
    await visit.hand.press('button', t('torStep.next'));
    await visit.hand.press('button', t('need.addOutput'));
    await visit.hand.write(t('need.outputText'), 'A triage protocol in daily use');
    await visit.hand.write(t('need.indicator'), 'shifts that use it');
    await visit.hand.write(t('need.target'), '21');
    await visit.hand.press('button', t('torStep.next'));
    await visit.hand.press('button', t('need.addCounterpart'));
    await visit.hand.write(t('need.role'), 'Head nurse');
    await visit.hand.tick(t('childContact.INCIDENTAL'));
    await visit.hand.press('button', t('torStep.next'));
    for (const label of await skillLabels(stage, visit.way.locale)) {
      await visit.hand.pick(t('skills.find'), label, label);
      await visit.hand.within('group', label).choose(t('match.level'), '3');
    }
    await visit.hand.press('button', t('torStep.next'));
    await visit.hand.tick(t('modality.ON_SITE'));
    await visit.hand.write(t('need.place'), 'Burao');
    await visit.hand.date(t('apply.from'), inDays(50));
    await visit.hand.date(t('apply.to'), inDays(110));
    await visit.hand.date(t('need.deadline'), inDays(36));
    await visit.hand.write(t('need.weeklyHours'), '20');
    await visit.hand.press('button', t('torStep.next'));
    await visit.hand.press('button', t('languages.add'));
    await visit.hand
      .within('group', t('languages.entry', { number: 1 }))
      .choose(t('settings.language'), 'so');
    await visit.hand.press('button', t('torStep.next'));
    await visit.reads('Head nurse (1)');
    await visit.hand.press('button', t('need.save'));
    await visit.sees(title);
    await visit.step(t('step.submitNeed'));
    await visit.reads(t('needState.SUBMITTED'));

    const id = lastOf(visit);
    const april = await stage.part('april.approver');
    await april('mutation ($step: NeedStepInput!) { stepNeed(command: APPROVE, step: $step) { id } }', {
      step: { id },
    });
    return id;
  }

  /** Someone applies, and the case officer approves the application. Answers the candidacy's id. */
  async function appliedFor(needId: string): Promise<string> {
    const id = await application(stage, 'ayaan', needId);
    await prescreened(stage, id);
    return id;
  }

  async function shortlists(visit: Visit): Promise<void> {
    const { t } = visit;
    await visit.hand.press('link', t('need.candidates'));
    await visit.step(t('step.shortlist'));
  }

  async function prefers(visit: Visit): Promise<void> {
    const { t } = visit;
    await visit.menu(t('nav.candidacies'));
    await visit.hand.within('listitem', undefined, t('waitingOn.you')).press('link');
    await visit.step(t('step.prefer'));
  }

  async function withdrawn(id: string): Promise<void> {
    const ayaan = await stage.part('ayaan');
    await ayaan(
      'mutation ($step: CandidacyStepInput!) { stepCandidacy(command: WITHDRAW, step: $step) { id } }',
      {
        step: { id },
      },
    );
  }
});

/** The id at the end of the address. */
const lastOf = ({ page }: Visit): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** Finds the invitation on the first page, accepts it, and sees the way out of what it was for. */
async function accepts(visit: Visit, asked: { by: string; institution: string }): Promise<void> {
  const { t, hand } = visit;
  await hand.press('link', t('desk.answer'));
  await visit.hand.press('button', `${t('invitations.accept')} ${t('invitations.membership', asked)}`);
  await visit.page
    .getByRole('button', { name: t('invitations.leave') })
    .first()
    .waitFor();
  await visit.reads(t('invitations.none'));
}

/** Changes the password in the settings; the one until now has to be right. */
async function changesPassword(visit: Visit): Promise<void> {
  const { t } = visit;
  await visit.enter('/settings');
  const change = async (current: string): Promise<void> => {
    await visit.hand.write(t('password.current'), current);
    await visit.hand.write(t('reset.new'), 'another-lantern-over-the-river');
    await visit.hand.press('button', t('password.save'));
  };
  await change('not-the-right-one');
  await visit.reads(t('password.wrong'));
  await change(PASSWORD);
  await visit.reads(t('password.done'));
}
