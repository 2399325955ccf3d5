import { useAct } from '#portal/graphql/act';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { BothClocks } from '#portal/screens/marketplace/interviews/both-clocks';
import { Button } from '#portal/ui/button';
import { ConfirmButton } from '#portal/ui/dialog';
import { Section } from '#portal/ui/page';
import { problemText } from '#portal/ui/problem';
import { Notice } from '#portal/ui/text';
import { toast } from '#portal/ui/toast';

export const InterviewTimesFragment = graphql(`
  fragment InterviewTimes on Candidacy {
    id
    interviewAt
    interviewOffer {
      times
      minutes
      way
      place
      otherAskedAt
    }
    interviewZones {
      host
      professional
    }
  }
`);
type Times = ResultOf<typeof InterviewTimesFragment>;

const Accept = graphql(`
  mutation AcceptInterviewTime($candidacyId: ID!, $at: DateTime!) {
    acceptInterviewTime(candidacyId: $candidacyId, at: $at) {
      id
    }
  }
`);
const AskOther = graphql(`
  mutation AskOtherTimes($candidacyId: ID!) {
    askOtherTimes(candidacyId: $candidacyId) {
      id
    }
  }
`);

/** When the interview is or could be, by both clocks, and how one meets; the professional takes a time here. */
export function InterviewTimes({
  of,
  own,
  isOpen,
}: {
  of: FragmentOf<typeof InterviewTimesFragment>;
  own: boolean;
  isOpen: boolean;
}) {
  const t = useT();
  const times = readFragment(InterviewTimesFragment, of);
  const { interviewAt, interviewOffer, interviewZones } = times;
  if (!interviewAt && !(interviewOffer && isOpen)) return null;
  return (
    <Section title={t('candidacy.interview')}>
      {interviewAt ? (
        <p className="row">
          <BothClocks at={interviewAt} zones={interviewZones} own={own} />
          <a href={`/calendar/candidacies/${times.id}`} download>
            {t('interview.calendar')}
          </a>
        </p>
      ) : (
        <Offered times={times} own={own} />
      )}
      {interviewOffer && <Meeting of={interviewOffer} />}
      {own && isOpen && interviewOffer && !interviewOffer.otherAskedAt && <NoneSuits id={times.id} />}
    </Section>
  );
}

/** The times that can be taken, or that others are asked for. */
function Offered({ times: { id, interviewOffer, interviewZones }, own }: { times: Times; own: boolean }) {
  const t = useT();
  const accept = useAct(Accept);
  if (!interviewOffer) return null;
  if (interviewOffer.otherAskedAt)
    return <Notice>{t(own ? 'interview.otherAskedOwn' : 'interview.otherAsked')}</Notice>;
  const take = async (at: string) => {
    const { problem } = await accept({ candidacyId: id, at });
    toast(problem ? problemText(t, problem) : t('interview.agreed'));
  };
  return (
    <>
      <p>{t(own ? 'interview.choose' : 'interview.waits')}</p>
      <ul className="rule-list">
        {interviewOffer.times.map((at) => (
          <li key={at} className="row row-between">
            <BothClocks at={at} zones={interviewZones} own={own} />
            {own && <TakeTime at={at} take={take} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function TakeTime({ at, take }: { at: string; take: (at: string) => Promise<void> }) {
  const t = useT();
  const format = useFormat();
  return (
    <Button size="small" onClick={() => void take(at)}>
      {t('interview.take')}
      <span className="visually-hidden"> {format.moment(at)}</span>
    </Button>
  );
}

/** How long it takes, and where or by which call. */
function Meeting({ of: { minutes, way, place } }: { of: NonNullable<Times['interviewOffer']> }) {
  const t = useT();
  const how = `${t(`interview.way.${way}`)} · ${t('interview.minutesOf', { count: minutes })}`;
  const isLink = way === 'VIDEO' && place?.startsWith('https://');
  return (
    <p>
      {how}
      <br />
      {isLink && place ? (
        <a href={place} rel="noopener noreferrer" target="_blank" dir="ltr">
          {place}
        </a>
      ) : (
        <bdi>{place ?? t('interview.placeLater')}</bdi>
      )}
    </p>
  );
}

/** The way to other times; whoever offers them is notified. */
function NoneSuits({ id }: { id: string }) {
  const t = useT();
  const ask = useAct(AskOther);
  const go = async () => {
    const { problem } = await ask({ candidacyId: id });
    toast(problem ? problemText(t, problem) : t('interview.otherAskedOwn'));
    return !problem;
  };
  const label = t('interview.askOther');
  return (
    <div className="actions">
      <ConfirmButton tone="quiet" label={label} title={label} text={t('interview.askOtherText')} act={go} />
    </div>
  );
}
