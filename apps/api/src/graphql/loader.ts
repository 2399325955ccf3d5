import DataLoader from 'dataloader';
import type { RequestContext } from '#api/auth/request-context';

/** The loader of that name in this request; made when first asked for. `load` answers in the order of its keys. */
export function loaderOf<K, V>(
  context: RequestContext,
  name: string,
  load: (keys: readonly K[]) => Promise<V[]>,
): DataLoader<K, V> {
  const known = context.loaders.get(name);
  if (known) return known as DataLoader<K, V>;
  const made = new DataLoader<K, V>(load);
  context.loaders.set(name, made);
  return made;
}
