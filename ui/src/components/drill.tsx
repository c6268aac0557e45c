import { UnstyledButton } from '@mantine/core';
import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '@/lib/days';
import type { Subject } from '@/lib/reference/standing';
import { can, type Session, useSession } from '@/lib/session';
import classes from './drill.module.css';

/** Which activities stand behind a number; `to` is exclusive. */
export interface DrillTarget {
  title: string;
  subject: Subject;
  indicator: string;
  from: Day;
  to: Day;
}

const Drill = createContext<(target: DrillTarget) => void>(() => undefined);

/** Given once around the pages: how a number's activities are shown. */
export const DrillProvider = Drill.Provider;

/** Whether someone may see the activities behind a subject's numbers: reps see their own only. */
export function canDrill(session: Session, { level, id }: Subject): boolean {
  if (!can(session, 'activities:read')) return false;
  if (can(session, 'people:read')) return true;
  return level === 'member' && id === session.account?.personId;
}

/** A number that opens the activities behind it, for those who may see them. */
export function DrillNumber({ target, children }: { target: DrillTarget; children: ReactNode }) {
  const { t } = useTranslation('components');
  const open = useContext(Drill);
  if (!canDrill(useSession(), target.subject)) return children;
  return (
    <UnstyledButton className={classes.number} onClick={() => open(target)} title={t('drill.hint')}>
      {children}
      <span className="visually-hidden">, {t('drill.hint')}</span>
    </UnstyledButton>
  );
}
