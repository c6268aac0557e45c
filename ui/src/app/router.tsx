import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { useSession } from '@/lib/session';
import { AppFrame } from './AppFrame';
import { ErrorPage } from './ErrorPage';
import { Guarded } from './Guarded';
import { homeOf } from './home';
import { NotFoundPage } from './NotFoundPage';
import { RequireSession } from './RequireSession';
import { routes } from './routes';

function Home() {
  return <Navigate to={homeOf(useSession())} replace />;
}

function guarded({ path, page, allowed }: (typeof routes)[number]): RouteObject {
  return {
    path,
    lazy: async () => {
      const { default: Page } = await page();
      return {
        element: (
          <Guarded allowed={allowed}>
            <Page />
          </Guarded>
        ),
      };
    },
    errorElement: <ErrorPage />,
  };
}

export const routeTree: RouteObject[] = [
  {
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <></>,
    children: [
      {
        path: '/sign-in',
        lazy: async () => ({ Component: (await import('@/features/session/components/SignInPage')).default }),
      },
      {
        path: '/access/:token',
        lazy: async () => ({
          Component: (await import('@/features/session/components/AccessLinkPage')).default,
        }),
      },
      {
        element: <RequireSession />,
        children: [
          {
            element: <AppFrame />,
            children: [
              { index: true, element: <Home /> },
              ...routes.map(guarded),
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
];

export const createRouter = () => createBrowserRouter(routeTree);
