import { addDays } from '#domain/kernel/dates';
import { REGIONS } from '#domain/kernel/regions';
import { currentTexts } from '#domain/parties/professionals/consent.rules';
import { freshness } from '#domain/parties/professionals/professional.rules';
import { REQUIRED_CONSENTS } from '#domain/parties/professionals/profile';
import { mailOf, skillUri } from '#features/demonstration/cast';
import { addAccount } from '#features/demonstration/two-years/hosts';
import type { PlannedPerson } from '#features/demonstration/two-years/plan';
import { ProfileTrail } from '#features/demonstration/two-years/profile-trail';
import type { Stage } from '#features/demonstration/two-years/stage';
import { WORDS } from '#features/demonstration/two-years/two-years-cast';
import { EqualityAnswerEntity } from '#features/insight/equality/equality.entity';
import {
  ConsentEntity,
  EnrolmentEntity,
  HeritageEntity,
  ProfessionalEntity,
} from '#features/parties/professionals/professional.entity';
import {
  AvailabilityWindowEntity,
  ProfessionalLanguageEntity,
  ProfessionalSectorEntity,
  ProfessionalSkillEntity,
} from '#features/parties/professionals/profile.entity';

/** Somebody with a profile. */
export interface Person extends PlannedPerson {
  readonly professionalId: string;
  readonly accountId: string;
  readonly name: string;
  readonly weeklyHours: number;
  /** Of the United Kingdom alone, and every second in London. */
  readonly region: string | null;
  /** Four of five agree to be counted in maps. */
  readonly isOnMaps: boolean;
}

/** Profiles, each as its owner would have filled it in. */
export function addPeople(stage: Stage, planned: readonly PlannedPerson[]): Map<PlannedPerson, Person> {
  return new Map(planned.map((person, number) => [person, addPerson(stage, person, number)]));
}

function addPerson(stage: Stage, planned: PlannedPerson, number: number): Person {
  const { ledger, chance } = stage;
  const { diaspora, country, joinsOn } = planned;
  const isWoman = chance.is(0.54);
  const name = `${chance.one(isWoman ? country.women : country.men)} ${chance.one(country.families)}`;
  const startedAt = stage.at(joinsOn + 0.02);
  const professionalId = ledger.id(startedAt);
  const locale = chance.is(0.5) ? country.locale : 'en';
  const accountId = addAccount(stage, joinsOn, {
    ...{ email: mailOf({ mail: `person${number + 1}` }), displayName: name },
    ...{ locale, timeZone: diaspora.timeZone, professionalId },
  });
  const weeklyHours = chance.one([20, 25, 30, 35]);
  const person = {
    ...{ ...planned, professionalId, accountId, name, weeklyHours },
    region: diaspora.residence === 'GB' ? regionOf(number) : null,
    isOnMaps: number % 5 > 0,
  };
  const trail = new ProfileTrail(stage, person);
  trail.add(joinsOn + 0.02, 'professional.started', {});
  if (planned.state === 'DRAFT') addDraft(stage, person, trail);
  else addProfile(stage, person, trail, isWoman);
  return person;
}

/** Every second in London, the others all over the country. */
const regionOf = (number: number): string =>
  number % 2 === 0 ? 'GB-TLI' : (REGIONS[number % REGIONS.length] ?? 'GB-TLI');

/** Begun, and not filled in yet. */
function addDraft(stage: Stage, person: Person, trail: ProfileTrail): void {
  const createdAt = stage.at(person.joinsOn + 0.02);
  const freshFor = freshness(stage.on(person.joinsOn), [stage.deadlines]);
  stage.ledger.add(ProfessionalEntity, {
    ...{ id: person.professionalId, accountId: person.accountId, state: 'DRAFT', createdAt },
    ...{ lastConfirmedAt: createdAt, ...freshFor, modalities: [], clearanceLevel: 0, version: trail.version },
  });
}

function addProfile(stage: Stage, person: Person, trail: ProfileTrail, isWoman: boolean): void {
  const { ledger, chance, programme } = stage;
  const { professionalId, joinsOn, state, country, trade, diaspora } = person;
  addLists(stage, person);
  const sections = ['heritage', 'skills', 'languages', 'sectors', 'windows', 'basics'];
  trail.add(joinsOn + 0.05, 'professional.profile-changed', { command: 'claim', sections });
  addConsents(stage, person, trail, isWoman);
  addProofs(stage, person, trail);
  const enrolledAt = stage.at(joinsOn + 0.4);
  const programmeId = programme.id;
  const word = { ofAge: true, rightOfReturn: true };
  ledger.add(EnrolmentEntity, { professionalId, programmeId, ...word, enrolledAt });
  trail.add(joinsOn + 0.4, 'professional.enrolled', { programmeId });
  const confirmedOn = trail.keepFresh(joinsOn + 0.41, state);
  ledger.add(ProfessionalEntity, {
    ...{ id: professionalId, accountId: person.accountId, state, pausedUntil: null },
    ...{ lastConfirmedAt: stage.at(confirmedOn), ...freshness(stage.on(confirmedOn), [stage.deadlines]) },
    ...(state === 'EXPIRED' ? { heartbeatOn: null } : {}),
    ...{ headline: chance.one(trade.headlines), summary: null, residenceCountry: diaspora.residence },
    residenceRegion: person.region,
    ...{
      yearsExperience: chance.between(4, 28),
      educationLevel: chance.one([5, 6, 6, 7]),
      educationField: null,
    },
    ...{ modalities: ['ON_SITE', 'VIRTUAL', 'HYBRID'], weeklyHours: person.weeklyHours, maxDailyHours: null },
    ...{ connectivity: 'BROADBAND', accommodationNeeds: null, clearanceLevel: 0, clearanceValidUntil: null },
    ...{ createdAt: stage.at(joinsOn + 0.02), version: trail.version },
  });
  ledger.add(HeritageEntity, {
    ...{
      professionalId,
      country: country.code,
      basis: chance.one(['BORN_THERE', 'PARENT', 'PARENT', 'FAMILY']),
    },
  });
}

function addLists(
  stage: Stage,
  { professionalId, joinsOn, country, trade, diaspora, weeklyHours }: Person,
): void {
  const { ledger, chance } = stage;
  const none = { listening: null, reading: null, speaking: null, writing: null };
  const spoken = new Map([
    ['en', chance.one(['B2', 'C1', 'C2'] as const)],
    [diaspora.language, chance.one(['C1', 'C2'] as const)],
    [country.language, chance.one(['C1', 'C2', 'C2'] as const)],
  ]);
  for (const [code, overall] of spoken)
    ledger.add(ProfessionalLanguageEntity, { professionalId, code, overall, ...none });
  ledger.add(ProfessionalSectorEntity, { professionalId, code: trade.sector });
  const startsOn = addDays(stage.on(0), chance.between(2, 40));
  ledger.add(AvailabilityWindowEntity, {
    ...{ id: ledger.id(stage.at(joinsOn + 0.05)), professionalId, weeklyHours, endedAt: null },
    ...{ startsOn, endsOn: addDays(startsOn, chance.between(620, 760)) },
    ...{ modalities: ['ON_SITE', 'VIRTUAL', 'HYBRID'] },
  });
}

/** The two consents that matching asks for; most people give the one to statistics too, and answer. */
function addConsents(stage: Stage, person: Person, trail: ProfileTrail, isWoman: boolean): void {
  const { ledger, chance } = stage;
  const { professionalId, joinsOn } = person;
  const isCounted = chance.is(0.7);
  const texts = currentTexts('en').filter(
    ({ purpose }) =>
      REQUIRED_CONSENTS.includes(purpose) ||
      (isCounted && purpose === 'STATISTICS') ||
      (person.isOnMaps && purpose === 'MAPPING'),
  );
  for (const { purpose, version: textVersion, language, digest } of texts) {
    const givenAt = stage.at(joinsOn + 0.1);
    ledger.add(ConsentEntity, {
      ...{ id: ledger.id(givenAt), professionalId, purpose, textVersion, language, digest },
      ...{ givenAt, withdrawnAt: null },
    });
    trail.add(joinsOn + 0.1, 'professional.consent-given', { purpose });
  }
  const sex = isWoman ? 'WOMAN' : 'MAN';
  if (isCounted)
    ledger.add(EqualityAnswerEntity, { professionalId, sex, answeredAt: stage.at(joinsOn + 0.1) });
}

/** Skills as claimed; some are shown, and some of those were looked at by a case officer. */
function addProofs(stage: Stage, { professionalId, joinsOn, trade }: Person, trail: ProfileTrail): void {
  const { ledger, chance, staff } = stage;
  for (const slug of [...trade.essential, ...trade.desirable.filter(() => chance.is(0.7))]) {
    const conceptUri = skillUri(slug);
    const skillId = stage.concepts.get(conceptUri);
    if (skillId === undefined) throw new Error(`the starter taxonomy has no skill ${slug}`);
    const evidence = chance.one(['CLAIMED', 'CLAIMED', 'EVIDENCED', 'VERIFIED'] as const);
    const isVerified = evidence === 'VERIFIED';
    ledger.add(ProfessionalSkillEntity, {
      ...{ professionalId, skillId, level: chance.between(2, 4), years: null, evidence },
      evidenceNote: evidence === 'CLAIMED' ? null : WORDS.evidence,
      verifiedBy: isVerified ? staff.officer : null,
      verifiedAt: isVerified ? stage.at(joinsOn + 0.3) : null,
    });
    const sections = ['skills'];
    if (evidence !== 'CLAIMED')
      trail.add(joinsOn + 0.2, 'professional.profile-changed', { command: 'evidence', sections, conceptUri });
    if (isVerified)
      trail.add(
        joinsOn + 0.3,
        'professional.skill-verified',
        { command: 'verify', sections, conceptUri },
        staff.officer,
      );
  }
}
