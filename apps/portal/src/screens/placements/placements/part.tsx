import { useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { Thread } from '#portal/parts/thread';
import { Clearances } from '#portal/screens/placements/clearances/clearances';
import { Papers } from '#portal/screens/placements/papers/papers';
import { Changes } from '#portal/screens/placements/placements/changes';
import { PlanPart } from '#portal/screens/placements/placements/plan';
import { Preparation } from '#portal/screens/placements/placements/preparation';
import { type Work, WorkQuery } from '#portal/screens/placements/placements/work';
import { PlacementReports } from '#portal/screens/placements/reports/report-list';
import { Page } from '#portal/ui/page';
import { Missing } from '#portal/ui/trouble-pages';

/** The parts of a placement, each on a page of its own. */
const PARTS: Record<string, ComponentType<{ placement: Work }>> = {
  checks: ({ placement }) => <Clearances placementId={placement.id} />,
  plan: PlanPart,
  preparation: Preparation,
  changes: Changes,
  reports: ({ placement }) => <PlacementReports placementId={placement.id} />,
  messages: ({ placement }) => <Thread candidacyId={placement.candidacyId} />,
  papers: Papers,
};

export function PlacementPart() {
  const t = useT();
  const { id, part } = useParams({ strict: false }) as { id: string; part: string };
  const Part = PARTS[part];
  if (!Part) return <Missing />;
  return (
    <Page
      title={t(`placement.part.${part}` as MessageId)}
      lead={t(`placement.part.${part}.hint` as MessageId)}
      back={{ link: { to: '/placements/$id', params: { id } }, label: t('placement.title') }}
    >
      <Load query={WorkQuery} variables={{ id }} lines={8}>
        {({ placement }) => <Part placement={placement} />}
      </Load>
    </Page>
  );
}
