import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import 'dayjs/locale/ko';
import { type ReactNode, Suspense, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { createQueryClient } from '@/lib/query-client';
import { cssVariables, theme } from '@/lib/theme/theme';
import { i18n } from './i18n';
import { createRouter } from './router';
import { SessionGate } from './SessionGate';

function Localized({ children }: { children: ReactNode }) {
  const { t, i18n: current } = useTranslation();
  return (
    <DatesProvider settings={{ locale: current.language }}>
      <ModalsProvider labels={{ confirm: t('confirm'), cancel: t('cancel') }}>{children}</ModalsProvider>
    </DatesProvider>
  );
}

/** Everything around the pages: theme, language, server state, session, routing. */
export function App() {
  const [client] = useState(createQueryClient);
  const [router] = useState(createRouter);
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <QueryClientProvider client={client}>
          <Localized>
            <Notifications position="bottom-right" />
            <Suspense fallback={null}>
              <SessionGate>
                <RouterProvider router={router} />
              </SessionGate>
            </Suspense>
          </Localized>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}
