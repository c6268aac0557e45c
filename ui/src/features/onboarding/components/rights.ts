import { can, type Session } from '@/lib/session';

/** Whether somebody starts onboardings and writes plans: managers adjust those of their teams only. */
export const mayPlan = (session: Session): boolean =>
  can(session, 'onboarding:write') && can(session, 'people:write');
