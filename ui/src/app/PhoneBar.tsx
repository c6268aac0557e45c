import { UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '@/lib/session';
import classes from './PhoneBar.module.css';
import type { PageRoute } from './routes';

const PLACES = 4;

interface PhoneBarProps {
  routes: PageRoute[];
  onMore: () => void;
  moreOpen: boolean;
}

/** The pages that someone needs most, within reach of the thumb. */
export function PhoneBar({ routes, onMore, moreOpen }: PhoneBarProps) {
  const { t } = useTranslation();
  const own = useSession().account?.roles ?? [];
  const entries = routes
    .filter(({ navigation }) => navigation?.phone?.some((role) => own.includes(role)))
    .slice(0, PLACES);
  return (
    <nav className={classes.bar} aria-label={t('nav.label')}>
      {entries.map(({ path, navigation }) => {
        if (navigation === undefined) return null;
        const Icon = navigation.icon;
        return (
          <NavLink key={path} to={path} className={classes.entry}>
            <Icon size={22} stroke={1.7} aria-hidden />
            {t(navigation.label)}
          </NavLink>
        );
      })}
      <UnstyledButton
        className={classes.entry}
        onClick={onMore}
        aria-expanded={moreOpen}
        aria-haspopup="dialog"
      >
        <IconDots size={22} stroke={1.7} aria-hidden />
        {t('nav.more')}
      </UnstyledButton>
    </nav>
  );
}
