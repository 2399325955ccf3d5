import { useParams } from '@tanstack/react-router';
import { graphql } from '#portal/graphql/graphql';
import { useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { Load } from '#portal/parts/load';
import { StateTag } from '#portal/parts/state-tag';
import { Candidacies } from '#portal/screens/marketplace/candidacies/candidacies';
import { Matching } from '#portal/screens/marketplace/matching/matching';
import { NeedReview } from '#portal/screens/marketplace/needs/need-decision';
import { Tabs } from '#portal/ui/tabs';

const NeedHeadQuery = graphql(`
  query StaffNeedHead($id: ID!) {
    need(id: $id) {
      id
      title
      state
      institution {
        name
      }
    }
  }
`);

/** One need as staff see it: the terms beside the decision, and what has come of it. */
export function NeedWork() {
  const t = useT();
  const { id } = useParams({ from: '/staff/needs/$id' });
  return (
    <Load query={NeedHeadQuery} variables={{ id }} lines={10}>
      {({ need }) => (
        <AreaPage
          title={need.title || t('staff.untitled')}
          back={{ link: { to: '/staff/review' }, label: t('staff.review') }}
          lead={<bdi>{need.institution.name}</bdi>}
          actions={<StateTag state={need.state} />}
        >
          <Tabs
            label={t('staff.needViews')}
            tabs={[
              { key: 'terms', label: t('staff.terms'), content: () => <NeedReview id={id} /> },
              { key: 'matching', label: t('staff.matching'), content: () => <Matching needId={id} /> },
              {
                key: 'candidacies',
                label: t('staff.candidacies'),
                content: () => <Candidacies needId={id} />,
              },
            ]}
          />
        </AreaPage>
      )}
    </Load>
  );
}
