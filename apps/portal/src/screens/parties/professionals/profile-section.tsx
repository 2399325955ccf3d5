import { useNavigate, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useAct } from '#portal/graphql/act';
import { useVersion } from '#portal/graphql/version';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { Availability } from '#portal/screens/parties/professionals/profile-availability';
import { BasicsForm, Heritage } from '#portal/screens/parties/professionals/profile-basics';
import { Consents, Programmes } from '#portal/screens/parties/professionals/profile-consents';
import {
  type ProfileData,
  SaveMutation,
  type SectionProps,
  type Sections,
  SectionsQuery,
} from '#portal/screens/parties/professionals/profile-data';
import { Experience, Languages } from '#portal/screens/parties/professionals/profile-lists';
import { Schooling } from '#portal/screens/parties/professionals/profile-schooling';
import { SkillEvidence, Skills } from '#portal/screens/parties/professionals/profile-skills';
import { Page } from '#portal/ui/page';
import { toast } from '#portal/ui/toast';

type Parts = SectionProps & { programmes: ProfileData['programmes'] };

/** The form of each part of the profile. */
const SECTIONS: Record<string, ComponentType<Parts>> = {
  basics: BasicsForm,
  heritage: Heritage,
  skills: Skills,
  evidence: SkillEvidence,
  experience: Experience,
  languages: Languages,
  education: Schooling,
  availability: Availability,
  consents: Consents,
  programme: Programmes,
};

/** One part of the profile: one thing a page. Saving leads back to the list. */
export function ProfileSection() {
  const t = useT();
  const { task } = useParams({ strict: false }) as { task: string };
  const Section = SECTIONS[task] ?? BasicsForm;
  const name = (SECTIONS[task] ? task : 'basics').toUpperCase();
  return (
    <Page
      title={t(`task.${name}` as MessageId)}
      lead={t(`task.${name}.hint` as MessageId)}
      back={{ link: { to: '/profile' }, label: t('nav.profile') }}
    >
      <Load key={task} query={SectionsQuery} variables={{}} fresh lines={8}>
        {(data) => <Writing section={Section} of={data} />}
      </Load>
    </Page>
  );
}

/** The section, with the one way by which the profile is written here. */
function Writing({ section: Section, of }: { section: ComponentType<Parts>; of: ProfileData }) {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const inFairOrder = useVersion(of.myProfile.version);
  const saveProfile = useAct(SaveMutation);
  const keepProfile = useAct(SaveMutation, { quiet: true });
  const write = async (act: typeof saveProfile, sections: Sections) => {
    const { problem } = await inFairOrder(
      (version) => act({ edit: { version }, sections }),
      (data) => data.saveProfile.version,
    );
    return problem;
  };
  const save = async (sections: Sections) => {
    const problem = await write(saveProfile, sections);
    if (problem) return problem;
    toast(t('state.savedAt', { time: format.time(new Date()) }));
    await navigate({ to: '/profile' });
  };
  const keep = (sections: Sections) => write(keepProfile, sections);
  return <Section profile={of.myProfile} programmes={of.programmes} save={save} keep={keep} />;
}
