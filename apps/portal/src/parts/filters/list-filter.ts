import { useUrlFilter } from '#portal/ui/url-filter';

/** The filters of the address, as the lists take them. */
export function useListFilter<State extends string>() {
  const [{ state, ...places }] = useUrlFilter('programmeId', 'country', 'state');
  return { ...places, states: state ? [state as State] : null };
}
