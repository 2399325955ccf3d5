import { useNavigate } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { useAct } from '#portal/graphql/act';
import { PROFILE_ROWS } from '#portal/graphql/limits';
import type { FoundInDocument } from '#portal/graphql/upload';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import {
  type OwnProfile,
  SaveMutation,
  type Sections,
  SectionsQuery,
} from '#portal/screens/parties/professionals/profile-data';
import { object } from '#portal/ui/checks';
import { CheckboxGroup, type Option } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { type Problem, problemOfKind } from '#portal/ui/problem';
import { say } from '#portal/ui/say';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

/** The lists of a profile that a document can add to, in the order in which they are shown. */
const PARTS = ['skills', 'experience', 'education', 'languages'] as const;
type Part = (typeof PARTS)[number];
type Picks = Record<Part, string[]>;

const LABELS = {
  skills: 'resume.skills',
  experience: 'resume.experience',
  education: 'resume.education',
  languages: 'resume.languages',
} as const satisfies Record<Part, MessageId>;

const joined = (...words: (string | null | undefined)[]): string => words.filter(Boolean).join(' · ');

/** What was found in a document, to be ticked one by one; what the profile has already is left out. */
export function ConfirmFound({ found }: { found: FoundInDocument }) {
  const t = useT();
  return (
    <Section title={t('import.found')}>
      <Load query={SectionsQuery} variables={{}} fresh lines={4}>
        {({ myProfile }) => <Ticks found={newIn(found, myProfile)} all={found} profile={myProfile} />}
      </Load>
    </Section>
  );
}

type Found = Pick<FoundInDocument, Part>;

/** What of the document is not in the profile yet. */
function newIn(found: FoundInDocument, { lists }: OwnProfile): Found {
  const skills = new Set(lists.skills.map(({ conceptUri }) => conceptUri));
  const languages = new Set(lists.languages.map(({ code }) => code));
  const posts = new Set(lists.experience.map(({ title, organisation }) => joined(title, organisation)));
  const studies = new Set(lists.education.map(({ title, school }) => joined(title, school)));
  return {
    skills: found.skills.filter(({ conceptUri }) => !skills.has(conceptUri)),
    languages: found.languages.filter(({ code }) => !languages.has(code)),
    experience: found.experience.filter((post) => !posts.has(joined(post.title, post.organisation))),
    education: found.education.filter((study) => !studies.has(joined(study.title, study.school))),
  };
}

const countOf = (found: Found): number => PARTS.reduce((sum, part) => sum + found[part].length, 0);

function Ticks({ found, all, profile }: { found: Found; all: FoundInDocument; profile: OwnProfile }) {
  const t = useT();
  const navigate = useNavigate();
  const save = useAct(SaveMutation);
  const options = useOptions(found);
  const shown = PARTS.filter((part) => options[part].length > 0);
  const submit = async (picks: Picks): Promise<Problem | undefined> => {
    const wrong = wrongWith(picks, shown, profile);
    if (wrong) return { ...problemOfKind('BAD_INPUT'), fields: [wrong] };
    const { problem } = await save({
      edit: { version: profile.version },
      sections: sectionsOf(picks, found, profile),
    });
    if (problem) return problem;
    toast(t('resume.added', { count: PARTS.reduce((sum, part) => sum + picks[part].length, 0) }));
    await navigate({ to: '/profile' });
  };
  return (
    <div className="stack">
      <WhatWasRead found={all} known={countOf(all) - countOf(found)} />
      {shown.length === 0 ? (
        <Notice tone="warm" live>
          {t('resume.nothing')}
        </Notice>
      ) : (
        <Form
          schema={ticks}
          values={{ skills: [], experience: [], education: [], languages: [] }}
          send={t('resume.confirm')}
          submit={submit}
        >
          <p className="prose">{t('resume.hint')}</p>
          {shown.map((part) => (
            <CheckboxGroup
              key={part}
              name={part}
              label={t(LABELS[part])}
              hint={part === 'skills' ? t('resume.skillsHint') : undefined}
              options={options[part]}
            />
          ))}
        </Form>
      )}
      <LeftOut texts={all.leftOut.map(({ text }) => text)} />
    </div>
  );
}

const list = () => z.array(z.string());
const ticks = object({ skills: list(), experience: list(), education: list(), languages: list() });

/** How far the document was read, and what of it is known already. */
function WhatWasRead({ found, known }: { found: FoundInDocument; known: number }) {
  const t = useT();
  const { pages, kind, isCut } = found;
  const said = [
    pages && pages.read < pages.all && t('resume.pages', pages),
    isCut && t('resume.cut'),
    (kind === 'PDF' || kind === 'DOCX') && t('resume.noPosts'),
    known > 0 && t('resume.known', { count: known }),
  ].filter((words) => typeof words === 'string');
  if (said.length === 0) return null;
  return (
    <Notice>
      {said.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </Notice>
  );
}

function LeftOut({ texts }: { texts: readonly string[] }) {
  const t = useT();
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{t('import.leftOut')}</h3>
      <ul>
        {texts.map((text, i) => (
          <li key={`${i} ${text}`}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Each thing as one choice; its value is its place. */
function useOptions(found: Found): Record<Part, Option[]> {
  const t = useT();
  const { day, language } = useFormat();
  const numbered = <Row,>(rows: readonly Row[], tell: (row: Row) => Omit<Option, 'value'>): Option[] =>
    rows.map((row, place) => ({ value: String(place), ...tell(row) }));
  return {
    skills: numbered(found.skills, ({ label, words }) => ({
      label,
      hint: t('resume.words', { words }),
    })),
    experience: numbered(found.experience, ({ title, organisation, startsOn, endsOn }) => ({
      label: joined(title, organisation),
      hint: [startsOn, endsOn].flatMap((one) => (one ? [day(one)] : [])).join(' – ') || undefined,
    })),
    education: numbered(found.education, ({ title, school, endsOn }) => ({
      label: joined(title, school),
      hint: endsOn ? day(endsOn) : undefined,
    })),
    languages: numbered(found.languages, (held) => ({
      label: joined(language(held.code), levelOf(held)),
    })),
  };
}

/** The level overall, or else the levels of its kinds of use. */
const levelOf = ({
  overall,
  listening,
  reading,
  speaking,
  writing,
}: FoundInDocument['languages'][number]): string =>
  overall ?? [listening, reading, speaking, writing].filter(Boolean).join(', ');

/** Nothing was ticked, or more than the profile has room for. */
function wrongWith(
  picks: Picks,
  shown: readonly Part[],
  { lists }: OwnProfile,
): Problem['fields'][number] | null {
  const [first] = shown;
  if (first && shown.every((part) => picks[part].length === 0))
    return { field: first, problem: say('resume.tickFirst') };
  for (const part of shown) {
    const most = PROFILE_ROWS[part] - lists[part].length;
    if (picks[part].length > most) return { field: part, problem: say('resume.full', { most }) };
  }
  return null;
}

/** The lists of the profile with what was ticked at their end. */
function sectionsOf(picks: Picks, found: Found, { lists }: OwnProfile): Sections {
  const picked = <Row,>(rows: readonly Row[], places: readonly string[]): Row[] =>
    rows.filter((_, place) => places.includes(String(place)));
  return {
    ...(picks.skills.length > 0 && {
      skills: [
        ...lists.skills,
        ...picked(found.skills, picks.skills).map(({ conceptUri }) => ({ conceptUri })),
      ],
    }),
    ...(picks.experience.length > 0 && {
      experience: [...lists.experience, ...picked(found.experience, picks.experience)],
    }),
    ...(picks.education.length > 0 && {
      education: [...lists.education, ...picked(found.education, picks.education)],
    }),
    ...(picks.languages.length > 0 && {
      languages: [...lists.languages, ...picked(found.languages, picks.languages)],
    }),
  };
}
