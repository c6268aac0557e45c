import { can, type Permission, type Session } from '@/lib/session';

interface SettingsSection {
  path: string;
  label: string;
  permission: Permission | null;
}

const sections: SettingsSection[] = [
  { path: '/settings/organization', label: 'organization.title', permission: 'organization:write' },
  { path: '/settings/accounts', label: 'accounts.title', permission: 'access:administer' },
  { path: '/settings/api-keys', label: 'keys.title', permission: 'access:administer' },
  { path: '/settings/audit', label: 'audit.title', permission: 'audit:read' },
  { path: '/settings/me', label: 'me.title', permission: null },
];

export const sectionsFor = (session: Session): SettingsSection[] =>
  sections.filter(({ permission }) => permission === null || can(session, permission));
