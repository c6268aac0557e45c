import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState } from '@/components/states';
import { type Session, useSession } from '@/lib/session';

interface GuardedProps {
  allowed?: (session: Session) => boolean;
  children: ReactNode;
}

/** Shows a page to those who may see it, and says so to the others. */
export function Guarded({ allowed, children }: GuardedProps) {
  const { t } = useTranslation();
  const session = useSession();
  if (allowed === undefined || allowed(session)) return children;
  return (
    <>
      <PageHeader title={t('forbidden.title')} />
      <EmptyState
        icon={<IconLock size={24} aria-hidden />}
        title={t('forbidden.text')}
        hint={t('forbidden.hint')}
      />
    </>
  );
}
