import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { anyDisputeQuery, mayDecide } from '@/lib/reference/disputes';
import { myOnboardingQuery } from '@/lib/reference/onboarding';
import { openTasksQuery } from '@/lib/reference/tasks';
import { useSession } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import classes from './NavigationList.module.css';
import { navigationGroups, type PageRoute } from './routes';

interface NavigationListProps {
  routes: PageRoute[];
  onNavigate?: () => void;
  /** On the page's own surface instead of the rail's. */
  plain?: boolean;
}

/** How many tasks wait, in sight from every page. */
function OpenTasks() {
  const { t } = useTranslation('tasks');
  const format = useFormat();
  const { data: count = 0 } = useQuery(openTasksQuery);
  if (count === 0) return null;
  return (
    <span className={classes.count}>
      <span aria-hidden>{format.number(count)}</span>
      <span className="visually-hidden">{t('waiting', { count })}</span>
    </span>
  );
}

/** Whether I have an onboarding, which is asked only where a link depends on it. */
function useHasOnboarding(routes: PageRoute[]): boolean {
  const { account } = useSession();
  const wanted = routes.some(({ navigation }) => navigation?.when === 'onboarding');
  const { data = null } = useQuery(myOnboardingQuery(wanted ? (account?.personId ?? null) : null));
  return data !== null && data.status !== 'cancelled';
}

/** Whether I decide on disputes or have one, which is asked where a link depends on it. */
function useHasDisputes(routes: PageRoute[]): boolean {
  const decides = mayDecide(useSession());
  const wanted = routes.some(({ navigation }) => navigation?.when === 'disputes');
  const { data = false } = useQuery({ ...anyDisputeQuery, enabled: wanted && !decides });
  return decides || data;
}

export function NavigationList({ routes, onNavigate, plain = false }: NavigationListProps) {
  const { t } = useTranslation();
  const has = { onboarding: useHasOnboarding(routes), disputes: useHasDisputes(routes) };
  const shown = routes.filter(({ navigation }) => navigation?.when === undefined || has[navigation.when]);
  const paths = shown.filter(({ navigation }) => navigation !== undefined).map(({ path }) => path);
  return (
    <nav aria-label={t('nav.label')} className={classes.nav} data-plain={plain || undefined}>
      {navigationGroups.map((group) => {
        const entries = shown.filter(({ navigation }) => navigation?.group === group);
        if (entries.length === 0) return null;
        return (
          <section key={group} aria-label={t(`nav.group.${group}`)}>
            <span className={classes.group} aria-hidden>
              {t(`nav.group.${group}`)}
            </span>
            <ul className={classes.list}>
              {entries.map(({ path, navigation }) => {
                if (navigation === undefined) return null;
                const Icon = navigation.icon;
                return (
                  <li key={path}>
                    <NavLink
                      to={path}
                      // Where another link leads below this one, only one of them is where the user is.
                      end={paths.some((other) => other.startsWith(`${path}/`))}
                      className={classes.link}
                      onClick={onNavigate}
                    >
                      <Icon size={19} stroke={1.7} aria-hidden />
                      {t(navigation.label)}
                      {navigation.count === 'tasks' && <OpenTasks />}
                    </NavLink>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
