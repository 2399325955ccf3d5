import { screen } from '#portal/app/screen';

/** What only developers open; the public build leaves it out. */
export const DEVELOPER_ROUTES = __GALLERY__
  ? ([screen('/gallery', () => import('#portal/gallery/gallery'), 'Gallery', { wide: true })] as const)
  : ([] as const);
