import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { i18n } from '@/app/i18n';
import { routeTree } from '@/app/router';
import { SessionGate } from '@/app/SessionGate';
import { createQueryClient } from '@/lib/query-client';
import { cssVariables, theme } from '@/lib/theme/theme';
import type { Role } from '@/lib/session';
import { signInAs } from './mock/handlers';

function renderRoutes(tree: RouteObject[], path: string) {
  const router = createMemoryRouter(tree, { initialEntries: [path] });
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  const view = render(
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
        <QueryClientProvider client={client}>
          <ModalsProvider>
            <Suspense fallback={null}>
              <SessionGate>
                <RouterProvider router={router} />
              </SessionGate>
            </Suspense>
          </ModalsProvider>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>,
  );
  return { ...view, router, client };
}

/** The whole application at an address, signed in as a role (or not at all). */
export function renderApp(path: string, role: Role | null = 'rep') {
  signInAs(role);
  return renderRoutes(routeTree, path);
}

/** One component with everything around it that it may need. */
export function renderComponent(element: ReactNode, role: Role = 'rep') {
  signInAs(role);
  return renderRoutes([{ path: '*', element }], '/');
}
