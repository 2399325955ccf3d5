import type { Page, Route } from 'playwright-core';

/** What the API answers while a screen is looked at: what there is, nothing in any list, or a fault on our side. */
export type Answers = 'full' | 'empty' | 'error';

const FAULT = {
  message: 'Something went wrong.',
  extensions: { code: 'INTERNAL', category: 'INTERNAL', details: {} },
};

/** Makes every query of the page be answered so, but the one that says who is signed in. */
export async function answerWith(page: Page, answers: Answers): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  if (answers !== 'full') await page.route('**/graphql', (route) => answer(route, answers));
}

async function answer(route: Route, answers: 'empty' | 'error'): Promise<void> {
  const { query } = route.request().postDataJSON() as { query: string };
  if (/^query Session\b/.test(query)) return route.continue();
  if (answers === 'error') return route.fulfill({ json: { data: null, errors: [FAULT] } });
  const response = await route.fetch();
  return route.fulfill({ response, json: emptied(await response.json()) });
}

/** The same answer with nothing in any list of things; lists of words stay. */
function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item === null || typeof item !== 'object');
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'errors' ? inner : emptied(inner)]),
  );
}
