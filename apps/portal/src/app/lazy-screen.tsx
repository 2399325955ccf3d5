import type { RouteComponent } from '@tanstack/react-router';
import { type ComponentType, use } from 'react';

type Screens = Record<string, RouteComponent>;

/**
 * A screen whose code is fetched when it is first entered. Code that does not come is a trouble of that screen alone: the
 * page is never loaded again, which without a connection would take the whole portal away, and what is typed with it.
 */
export function lazyScreen<Module extends object>(
  load: () => Promise<Module>,
  name: keyof Module & string,
): RouteComponent {
  let Shown: ComponentType | undefined;
  let failure: { cause: unknown } | undefined;
  let loading: Promise<void> | undefined;
  const preload = (): Promise<void> =>
    (loading ??= load().then(
      (module) => {
        Shown = (module as unknown as Screens)[name];
      },
      (cause: unknown) => {
        failure = { cause };
        loading = undefined;
      },
    ));
  function LazyScreen() {
    if (failure) {
      const { cause } = failure;
      failure = undefined;
      throw cause;
    }
    if (!Shown) use(preload());
    return Shown && <Shown />;
  }
  return Object.assign(LazyScreen, { preload });
}
