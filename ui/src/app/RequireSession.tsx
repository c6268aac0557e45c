import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '@/lib/session';

/** Lets only the signed-in through; after signing in, they come back to where they wanted to go. */
export function RequireSession() {
  const { authenticated } = useSession();
  const { pathname, search } = useLocation();
  if (authenticated) return <Outlet />;
  const next = pathname + search;
  return <Navigate to={next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`} replace />;
}
