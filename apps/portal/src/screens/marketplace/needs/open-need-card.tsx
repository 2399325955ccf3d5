import { Link } from '@tanstack/react-router';
import { type FragmentOf, graphql, readFragment } from '#portal/graphql/graphql';
import { NeedLine, NeedTimes } from '#portal/screens/marketplace/needs/need-line';

export const OpenNeedCardFragment = graphql(`
  fragment OpenNeedCard on OpenNeed {
    id
    title
    institution
    country
    place
    modality
    startsOn
    endsOn
    weeklyHours
    deadline
  }
`);

/** An open need in a list: what, who asks, where, how and until when. */
export function OpenNeedCard({ of }: { of: FragmentOf<typeof OpenNeedCardFragment> }) {
  const need = readFragment(OpenNeedCardFragment, of);
  return (
    <li className="card card-link stack stack-s">
      <h3>
        <Link to="/open-needs/$id" params={{ id: need.id }} dir="auto">
          {need.title}
        </Link>
      </h3>
      {need.institution && <p dir="auto">{need.institution}</p>}
      <NeedLine need={need} />
      <NeedTimes need={need} />
    </li>
  );
}
