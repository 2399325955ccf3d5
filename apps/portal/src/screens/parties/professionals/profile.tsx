import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { useAct } from '#portal/graphql/act';
import { onChange } from '#portal/graphql/act';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { problemOf } from '#portal/graphql/problem';
import { useFormat, useT } from '#portal/i18n/i18n';
import { usePerson } from '#portal/parts/session';
import { offers } from '#portal/parts/steps/step-spec';
import { PauseButton, PausedUntil, ResumeButton } from '#portal/screens/parties/professionals/pause';
import { Button } from '#portal/ui/button';
import { TaskList } from '#portal/ui/lists';
import { Page } from '#portal/ui/page';
import { problemText } from '#portal/ui/problem';
import { EmptyState, Notice, Progress, Skeleton, Tag, type Tone } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';
import { Trouble } from '#portal/ui/trouble';

const ProfileQuery = graphql(`
  query Profile {
    myProfile {
      id
      state
      steps {
        command
      }
      freshUntil
      pausedUntil
      tasks {
        task
        done
        needed
        missing
      }
    }
  }
`);
const StartMutation = graphql(`
  mutation StartProfile {
    startProfile
  }
`);
const ActivateMutation = graphql(`
  mutation ActivateProfile {
    activateProfile {
      id
    }
  }
`);
const ConfirmMutation = graphql(`
  mutation ConfirmProfile {
    confirmProfile {
      id
    }
  }
`);
const PROFILE_STEP = { ACTIVATE: 'profile.activate', CONFIRM: 'profile.confirm' } as const;
type Profile = ResultOf<typeof ProfileQuery>['myProfile'];
const STATE_TONE: Record<Profile['state'], Tone> = {
  ACTIVE: 'good',
  DRAFT: 'info',
  PAUSED: 'warm',
  EXPIRED: 'bad',
  ERASED: 'bad',
};

export function Profile() {
  const t = useT();
  const person = usePerson();
  if (person && !person.professionalId) return <Start />;
  return (
    <Page title={t('nav.profile')} lead={t('profile.lead')}>
      <Tasks />
    </Page>
  );
}

function Start() {
  const t = useT();
  const start = useAct(StartMutation);
  return (
    <Page title={t('profile.start')}>
      <EmptyState
        title={t('profile.startTitle')}
        action={<Button onClick={() => void start({})}>{t('profile.start')}</Button>}
      >
        {t('profile.startText')}
      </EmptyState>
    </Page>
  );
}

function Tasks() {
  const t = useT();
  const format = useFormat();
  const [{ data, error }, execute] = useQuery({ query: ProfileQuery });
  useEffect(() => onChange(() => execute({ requestPolicy: 'network-only' })), [execute]);
  if (error && !data)
    return <Trouble problem={problemOf(error)} retry={() => execute({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  const profile = data.myProfile;
  const done = profile.tasks.filter((task) => task.done).length;
  return (
    <div className="stack stack-l">
      <div className="row row-between">
        <Tag tone={STATE_TONE[profile.state]}>{t(`profileState.${profile.state}`)}</Tag>
        <span className="muted small">
          {t(profile.state === 'EXPIRED' ? 'profile.expiredOn' : 'profile.freshUntil', {
            when: format.day(profile.freshUntil),
          })}
        </span>
      </div>
      <PausedUntil profile={profile} />
      <Progress label={t('profile.progress')} value={done} max={profile.tasks.length} />
      <TaskList
        tasks={profile.tasks.map((task) => ({
          title: t(`task.${task.task}`),
          hint: t(`task.${task.task}.hint`),
          link: { to: '/profile/$task', params: { task: task.task.toLowerCase() } },
          state: t(task.done ? 'task.done' : task.needed ? 'task.needed' : 'task.optional'),
          tone: task.done ? 'good' : task.needed ? 'warm' : undefined,
        }))}
      />
      <div>
        <Link to="/profile/import">{t('profile.import')}</Link>
      </div>
      <ProfileSteps profile={profile} />
    </div>
  );
}

function ProfileSteps({ profile }: { profile: Profile }) {
  const t = useT();
  const format = useFormat();
  const acts = {
    ACTIVATE: useAct(ActivateMutation),
    CONFIRM: useAct(ConfirmMutation),
  };
  const offered = (['ACTIVATE', 'CONFIRM'] as const).filter((command) => offers(profile, command));
  const run = async (command: keyof typeof acts) => {
    const { problem } = await acts[command]({});
    const open = profile.tasks
      .filter(({ needed, done }) => needed && !done)
      .map(({ task }) => t(`task.${task}`));
    if (problem?.code === 'PROFILE_INCOMPLETE' && open.length > 0)
      return toast(t('profile.finish', { sections: format.list(open) }));
    toast(problem ? problemText(t, problem) : t('state.done'));
  };
  const mayResume = offers(profile, 'RESUME');
  const mayPause = offers(profile, 'PAUSE');
  if (offered.length === 0 && !mayResume && !mayPause) return <Notice>{t('profile.notYet')}</Notice>;
  return (
    <div className="actions">
      {offered.map((command) => (
        <Button key={command} onClick={() => void run(command)}>
          {t(PROFILE_STEP[command])}
        </Button>
      ))}
      {mayResume && <ResumeButton />}
      {mayPause && <PauseButton />}
    </div>
  );
}
