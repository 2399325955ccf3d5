import { createRootRoute, createRoute } from '@tanstack/react-router';
import { Layout } from '#portal/app/layout';
import { lazyScreen } from '#portal/app/lazy-screen';
import type { Audience } from '#portal/parts/session';
import { Missing } from '#portal/ui/trouble-pages';

export const root = createRootRoute({ component: Layout, notFoundComponent: Missing });

/** A screen at an address, in a chunk of its own that is fetched when first entered. */
export function screen<const Path extends string, Module extends object>(
  path: Path,
  load: () => Promise<Module>,
  name: keyof Module & string,
  options: { audience?: Audience; wide?: boolean } = {},
) {
  return createRoute({
    getParentRoute: () => root,
    path,
    staticData: options,
    component: lazyScreen(load, name),
  });
}
