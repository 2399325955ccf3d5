import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { graphql } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { offers } from '#portal/parts/steps/step-spec';
import { Button } from '#portal/ui/button';
import { object, optionalDay } from '#portal/ui/checks';
import { Dialog } from '#portal/ui/dialog';
import { DateField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { problemText } from '#portal/ui/problem';
import { toast } from '#portal/ui/toast';

const PauseMutation = graphql(`
  mutation PauseProfile($until: Date) {
    pauseProfile(until: $until) {
      id
    }
  }
`);
const ResumeMutation = graphql(`
  mutation ResumeProfile {
    resumeProfile {
      id
    }
  }
`);
const PauseQuery = graphql(`
  query Pause {
    myProfile {
      id
      state
      pausedUntil
      steps {
        command
      }
    }
  }
`);
const schema = object({ until: optionalDay() });

/** Takes the profile out of matching; with a last day it comes back by itself. */
export function PauseButton() {
  const t = useT();
  const pause = useAct(PauseMutation);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="quiet" onClick={() => setOpen(true)}>
        {t('profile.pause')}
      </Button>
      <Dialog title={t('profile.pause')} open={open} onClose={() => setOpen(false)}>
        <p>{t('pause.text')}</p>
        <Form
          schema={schema}
          values={{ until: '' }}
          send={t('profile.pause')}
          submit={async ({ until }) => {
            const { problem } = await pause({ until: until || null });
            if (problem) return problem;
            setOpen(false);
            toast(t('state.done'));
          }}
        >
          <DateField name="until" label={t('pause.until')} hint={t('pause.untilHint')} optional />
        </Form>
      </Dialog>
    </>
  );
}

/** Ends the person's own pause. */
export function ResumeButton() {
  const t = useT();
  const resume = useAct(ResumeMutation);
  const run = async () => {
    const { problem } = await resume({});
    toast(problem ? problemText(t, problem) : t('state.done'));
  };
  return <Button onClick={() => void run()}>{t('profile.resume')}</Button>;
}

/** Until when the profile rests; nothing when it does not. */
export function PausedUntil({ profile }: { profile: { state: string; pausedUntil: string | null } }) {
  const t = useT();
  const format = useFormat();
  if (profile.state !== 'PAUSED') return null;
  const { pausedUntil } = profile;
  return <p>{pausedUntil ? t('pause.isUntil', { when: format.day(pausedUntil) }) : t('pause.isOpen')}</p>;
}

/** The pause among the settings. */
export function PauseSection() {
  const t = useT();
  return (
    <Section title={t('pause.heading')}>
      <Load query={PauseQuery} variables={{}} lines={2}>
        {({ myProfile }) => (
          <>
            <p className="muted prose">{t('pause.text')}</p>
            <PausedUntil profile={myProfile} />
            <div className="actions">
              {offers(myProfile, 'PAUSE') && <PauseButton />}
              {offers(myProfile, 'RESUME') && <ResumeButton />}
              {!offers(myProfile, 'PAUSE') && !offers(myProfile, 'RESUME') && <p>{t('pause.notNow')}</p>}
            </div>
          </>
        )}
      </Load>
    </Section>
  );
}
