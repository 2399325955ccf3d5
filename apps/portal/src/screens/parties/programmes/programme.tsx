import { useParams } from '@tanstack/react-router';
import { graphql, readFragment } from '#portal/graphql/graphql';
import { useFormat, useT } from '#portal/i18n/i18n';
import { AreaPage } from '#portal/parts/area-page';
import { AuditLink } from '#portal/parts/audit-link';
import { Load } from '#portal/parts/load';
import { RematchPanel } from '#portal/parts/rematch';
import { may, usePerson } from '#portal/parts/session';
import { Assignment } from '#portal/screens/parties/programmes/assignment';
import { ClearanceTemplate } from '#portal/screens/parties/programmes/clearance-template';
import { ProgrammeState } from '#portal/screens/parties/programmes/programme-state';
import { RulesFragment } from '#portal/screens/parties/programmes/rules';
import { RulesForm } from '#portal/screens/parties/programmes/rules-form';
import { Timeline } from '#portal/ui/lists';
import { Tabs } from '#portal/ui/tabs';
import { Tag } from '#portal/ui/text';

const ProgrammeQuery = graphql(
  `
    query Programme($id: ID!) {
      programme(id: $id) {
        id
        name
        state
        version
        heritageCountries
        rules {
          ...RulesParts
        }
      }
      programmeRulesHistory(programmeId: $id) {
        ...RulesParts
      }
    }
  `,
  [RulesFragment],
);

/** One programme: its rules as versions, matching again, and the best overall proposal. */
export function Programme() {
  const t = useT();
  const format = useFormat();
  const person = usePerson();
  const { id } = useParams({ from: '/staff/programmes/$id' });
  const mayMatch = may(person, 'MATCH_RUN');
  return (
    <Load query={ProgrammeQuery} variables={{ id }} lines={10}>
      {({ programme, programmeRulesHistory }) => (
        <AreaPage
          title={programme.name}
          back={{ link: { to: '/staff/programmes' }, label: t('staff.area.programmes') }}
          lead={format.list(programme.heritageCountries.map(format.country))}
          actions={
            <>
              <Tag tone={programme.state === 'OPEN' ? 'good' : undefined}>
                {t(`programme.state.${programme.state}`)}
              </Tag>
              <ProgrammeState id={id} state={programme.state} />
            </>
          }
        >
          <Tabs
            label={t('programme.views')}
            tabs={[
              {
                key: 'rules',
                label: t('programme.rules'),
                content: () => <RulesForm programme={programme} />,
              },
              {
                key: 'clearances',
                label: t('template.title'),
                content: () => <ClearanceTemplate programmeId={id} />,
              },
              ...(mayMatch
                ? [
                    {
                      key: 'rematch',
                      label: t('rematch.title'),
                      content: () => <RematchPanel what="programme" id={id} />,
                    },
                    {
                      key: 'assign',
                      label: t('assign.title'),
                      content: () => <Assignment programmeId={id} />,
                    },
                  ]
                : []),
              {
                key: 'history',
                label: t('programme.history'),
                content: () => (
                  <div className="stack">
                    <Timeline
                      moments={readFragment(RulesFragment, programmeRulesHistory).map((rules) => ({
                        key: String(rules.version),
                        title: t('need.ofVersion', { version: rules.version }),
                        at: rules.publishedAt,
                      }))}
                    />
                    <AuditLink type="programme" id={id} />
                  </div>
                ),
              },
            ]}
          />
        </AreaPage>
      )}
    </Load>
  );
}
