import { Link, useParams } from '@tanstack/react-router';
import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { MakeLinks } from '#portal/screens/mapping/waves/make-links';
import { type Wave, WAVE_TONES, type WaveBoard, WaveQuery } from '#portal/screens/mapping/waves/wave-data';
import { WaveReport } from '#portal/screens/mapping/waves/wave-report';
import { WaveSteps } from '#portal/screens/mapping/waves/wave-steps';
import { WaveTargets } from '#portal/screens/mapping/waves/wave-targets';
import { SummaryList } from '#portal/ui/lists';
import { Section } from '#portal/ui/page';
import { Notice, Tag } from '#portal/ui/text';

/** One survey as staff see it: what is promised, how far it has come, its links and its steps. */
export function WaveScreen() {
  const t = useT();
  const { id = '' } = useParams({ strict: false });
  return (
    <Load query={WaveQuery} variables={{ id }} lines={10}>
      {({ wave, waveBoard }) => (
        <AreaPage
          title={wave.title || t('wave.untitled')}
          back={{ link: { to: '/staff/surveys' }, label: t('staff.area.surveys') }}
          actions={<Tag tone={WAVE_TONES[wave.state]}>{t(`wave.state.${wave.state}`)}</Tag>}
        >
          <Shown wave={wave} board={waveBoard} />
        </AreaPage>
      )}
    </Load>
  );
}

const WITH_LINKS: readonly Wave['state'][] = ['DRAFT', 'OPEN', 'PAUSED'];

function Shown({ wave, board }: { wave: Wave; board: WaveBoard }) {
  const t = useT();
  const format = useFormat();
  const mayWrite = may(usePerson(), 'WAVE_WRITE');
  const isPrepared = wave.state === 'DRAFT' || wave.state === 'SUBMITTED';
  return (
    <div className="stack stack-l">
      {wave.reason && <Notice tone="warm">{t(`reason.${wave.reason}` as MessageId)}</Notice>}
      <WaveSteps wave={wave} />
      <SummaryList
        rows={[
          {
            label: t('wave.questionnaire'),
            value: (
              <Link to="/staff/questionnaires/$id" params={{ id: wave.questionnaireId }}>
                <bdi>{wave.title || t('wave.untitled')}</bdi>
              </Link>
            ),
          },
          { label: t('wave.country'), value: format.country(wave.country) },
          {
            label: t('wave.linkability'),
            value: t(`wave.linkability.${wave.linkability}`),
          },
          { label: t('wave.closesOn'), value: format.day(wave.closesOn) },
          { label: t('wave.minimum'), value: format.number(wave.minimum) },
          ...(isPrepared ? [{ label: t('wave.pilot'), value: format.number(wave.pilotAnswers) }] : []),
        ]}
      />
      {!isPrepared && <Board of={board} />}
      <WaveTargets wave={wave} board={board} mayWrite={mayWrite} />
      {wave.state === 'CLOSED' && <WaveReport waveId={wave.id} mayWrite={mayWrite} />}
      {(wave.state === 'PUBLISHED' || wave.state === 'WITHDRAWN') && (
        <p>
          <Link to="/survey-reports/$id" params={{ id: wave.id }}>
            {t('wave.report.address')}
          </Link>
        </p>
      )}
      {mayWrite && WITH_LINKS.includes(wave.state) && <MakeLinks waveId={wave.id} isPilot={isPrepared} />}
    </div>
  );
}

function Board({ of: { links, places, begun, completed } }: { of: WaveBoard }) {
  const t = useT();
  const format = useFormat();
  const counts = { links, places, begun, completed };
  return (
    <Section title={t('wave.board')}>
      <SummaryList
        rows={(['links', 'places', 'begun', 'completed'] as const).map((key) => ({
          label: t(`wave.board.${key}`),
          value: format.number(counts[key]),
        }))}
      />
    </Section>
  );
}
