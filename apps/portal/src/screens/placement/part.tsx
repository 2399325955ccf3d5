import { useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { Missing } from '#portal/app/trouble-pages';
import { Changes } from '#portal/screens/placement/changes';
import { Papers } from '#portal/screens/placement/papers';
import { PlanPart } from '#portal/screens/placement/plan';
import { Preparation } from '#portal/screens/placement/preparation';
import { WorkQuery, type Work } from '#portal/screens/placement/work';
import { PlacementReports } from '#portal/screens/report/report-list';
import { Clearances } from '#portal/screens/shared/clearances';
import { Thread } from '#portal/screens/shared/thread';
import { useT, type MessageId } from '#portal/i18n/i18n';
import { Load } from '#portal/ui/load';
import { Page } from '#portal/ui/page';

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
