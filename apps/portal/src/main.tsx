import { I18nProvider } from '@lingui/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { speak } from '#portal/app/language';
import { router } from '#portal/app/router';
import { client } from '#portal/graphql/client';
import { firstLocale, i18n, loadWords } from '#portal/i18n/i18n';
import { SessionProvider } from '#portal/parts/session';

// The words and the first screen arrive before the welcome shell is replaced, so that nothing jumps.
await Promise.all([speak(firstLocale()), router.load()]);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <Provider value={client}>
          <SessionProvider>
            <RouterProvider router={router} />
          </SessionProvider>
        </Provider>
      </I18nProvider>
    </StrictMode>,
  );

// What can be wrong with a field is said only once somebody has typed something.
void loadWords('finding');
