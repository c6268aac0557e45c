import { Navigate } from 'react-router';
import { useSession } from '@/lib/session';
import { sectionsFor } from './sections';

/** Leads to the first section that someone may change. */
export default function SettingsPage() {
  const [first] = sectionsFor(useSession());
  return <Navigate to={first?.path ?? '/settings/me'} replace />;
}
