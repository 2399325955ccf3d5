import { Link } from '@tanstack/react-router';
import { entriesOf } from '#portal/app/navigation';
import { useT } from '#portal/i18n/i18n';
import { belongs, type Person, usePerson } from '#portal/parts/session';
import { Icon, type IconName } from '#portal/ui/icon';
import { Badge } from '#portal/ui/text';

/** The places that may be in the bar, the most used first, with a drawing each. */
const PLACES = {
  '/staff': 'check',
  '/staff/monitoring': 'sort',
  '/matches': 'search',
  '/needs': 'file',
  '/profile': 'person',
  '/candidacies': 'person',
  '/placements': 'place',
  '/institutions': 'place',
} as const satisfies Record<string, IconName>;
type Place = keyof typeof PLACES;

/** Three places by role, beside the news that everybody has. */
const OF_STAFF: readonly Place[] = ['/staff', '/staff/monitoring', '/needs', '/placements'];
const OF_INSTITUTIONS: readonly Place[] = ['/needs', '/candidacies', '/placements'];
const OF_PROFESSIONALS: readonly Place[] = ['/matches', '/candidacies', '/placements'];
const OF_NEWCOMERS: readonly Place[] = ['/profile', '/needs', '/institutions'];

function placesOf(person: Person): readonly Place[] {
  if (belongs(person, 'staff')) return OF_STAFF;
  if (belongs(person, 'institution')) return OF_INSTITUTIONS;
  return belongs(person, 'professional') ? OF_PROFESSIONALS : OF_NEWCOMERS;
}

/** On a phone, at the foot of the screen: the four places that somebody of this role opens most. */
export function BottomBar({ unread }: { unread: number }) {
  const t = useT();
  const person = usePerson();
  if (!person) return null;
  const known = entriesOf(person);
  const places = placesOf(person).flatMap((place) => known.filter(({ to }) => to === place));
  return (
    <nav className="bottom-bar" aria-label={t('nav.most')}>
      <ul>
        {places.slice(0, 3).map(({ to, label }) => (
          <li key={to}>
            <Link to={to} activeProps={{ 'aria-current': 'page' }}>
              <Icon name={PLACES[to as Place]} />
              {t(label)}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/notifications" activeProps={{ 'aria-current': 'page' }}>
            <Icon name="bell" />
            {t('nav.notifications')}
            {unread > 0 && <Badge count={unread} label={t('notifications.unread', { count: unread })} />}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
