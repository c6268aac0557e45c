import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import classes from './NavigationList.module.css';
import { navigationGroups, type PageRoute } from './routes';

interface NavigationListProps {
  routes: PageRoute[];
  onNavigate?: () => void;
  /** On the page's own surface instead of the rail's. */
  plain?: boolean;
}

export function NavigationList({ routes, onNavigate, plain = false }: NavigationListProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('nav.label')} className={classes.nav} data-plain={plain || undefined}>
      {navigationGroups.map((group) => {
        const entries = routes.filter(({ navigation }) => navigation?.group === group);
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
                    <NavLink to={path} className={classes.link} onClick={onNavigate}>
                      <Icon size={19} stroke={1.7} aria-hidden />
                      {t(navigation.label)}
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
