import { useAct } from '#portal/graphql/act';
import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { STORY_LIMITS } from '#portal/graphql/limits';
import { useLocale, useT } from '#portal/i18n/i18n';
import { Draft } from '#portal/parts/draft';
import { Load } from '#portal/parts/load';
import { usePerson } from '#portal/parts/session';
import { object, text, ticked } from '#portal/ui/checks';
import { ConfirmButton } from '#portal/ui/dialog';
import { Checkbox, TextArea, TextField } from '#portal/ui/fields';
import { Form } from '#portal/ui/form';
import { Section } from '#portal/ui/page';
import { problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

const OwnQuery = graphql(`
  query OwnStory($placementId: ID!, $locale: Locale!) {
    storyConsent(locale: $locale) {
      version
      language
      text
    }
    myStory(placementId: $placementId) {
      state
      version
      called
      text
      reason
    }
  }
`);
type Own = ResultOf<typeof OwnQuery>['myStory'];
type Consent = ResultOf<typeof OwnQuery>['storyConsent'];
const Tell = graphql(`
  mutation TellStory($story: StoryInput!, $locale: Locale!) {
    tellStory(story: $story, locale: $locale)
  }
`);
const Withdraw = graphql(`
  mutation WithdrawStory($placementId: ID!) {
    withdrawStory(placementId: $placementId)
  }
`);
const schema = object({
  called: text(STORY_LIMITS.called),
  text: text(STORY_LIMITS.text),
  agreed: ticked(),
});

/** A short text about one's placement for the first page: written, seen while staff read it, taken back. */
export function OwnStory({ placementId }: { placementId: string }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Section title={t('story.title')}>
      <Load query={OwnQuery} variables={{ placementId, locale }} lines={3}>
        {({ myStory, storyConsent }) => (
          <>
            <State of={myStory} />
            {myStory?.text && (
              <blockquote className="prose keep-lines" dir="auto">
                {myStory.text}
              </blockquote>
            )}
            {myStory && myStory.state !== 'WITHDRAWN' && <TakeBack placementId={placementId} />}
            {myStory?.state !== 'PUBLISHED' && (
              <TellForm placementId={placementId} own={myStory} consent={storyConsent} />
            )}
          </>
        )}
      </Load>
    </Section>
  );
}

function State({ of }: { of: Own }) {
  const t = useT();
  if (!of) return <p className="prose">{t('story.ask')}</p>;
  const { state, reason } = of;
  return (
    <Notice tone={state === 'PUBLISHED' ? 'good' : 'info'}>
      <p>{t(`story.state.${state}`)}</p>
      {reason && <p>{t(`story.reason.${reason}`)}</p>}
    </Notice>
  );
}

function TellForm({ placementId, own, consent }: { placementId: string; own: Own; consent: Consent }) {
  const t = useT();
  const locale = useLocale();
  const person = usePerson();
  const tell = useAct(Tell);
  return (
    <details className="card">
      <summary>{t(own?.text ? 'story.change' : 'story.tell')}</summary>
      <Form
        key={own?.version ?? 0}
        schema={schema}
        values={{ called: own?.called || (person?.displayName ?? ''), text: own?.text ?? '', agreed: false }}
        send={t('story.send')}
        submit={async (values) => {
          const read = { textVersion: consent.version, readIn: consent.language };
          const { problem } = await tell({ story: { placementId, ...values, ...read }, locale });
          if (problem) return problem;
          toast(t('story.state.OFFERED'));
        }}
      >
        <TextField name="called" label={t('story.called')} hint={t('story.calledHint')} dir="auto" />
        <Draft of={`story.${placementId}`} />
        <TextArea name="text" label={t('story.text')} hint={t('story.textHint')} max={STORY_LIMITS.text[1]} />
        <Checkbox name="agreed" label={consent.text} />
      </Form>
    </details>
  );
}

function TakeBack({ placementId }: { placementId: string }) {
  const t = useT();
  const withdraw = useAct(Withdraw);
  const go = async () => {
    const { problem } = await withdraw({ placementId });
    toast(problem ? problemText(t, problem) : t('story.state.WITHDRAWN'));
    return !problem;
  };
  const label = t('story.withdraw');
  return (
    <div className="actions">
      <ConfirmButton tone="quiet" label={label} title={label} text={t('story.withdrawText')} act={go} />
    </div>
  );
}
