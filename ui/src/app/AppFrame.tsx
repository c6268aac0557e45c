import { ScrollRestoration, Outlet, useLocation, useNavigation } from 'react-router';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { DrillProvider, type DrillTarget } from '@/components/drill';
import { LiveIndicator } from '@/components/LiveIndicator';
import { Logo } from '@/components/Logo';
import { TaskForms } from '@/components/task/task-forms';
import { useWhy } from '@/components/why';
import { ActivityDrawer } from '@/features/activities/components/ActivityDrawer';
import { WhyDrawer } from '@/features/ledger/components/WhyDrawer';
import { Bell } from '@/features/notifications/components/Bell';
import { RecognitionToasts } from '@/features/recognition/components/RecognitionToasts';
import { LiveProvider } from '@/lib/live';
import { indicatorsQuery } from '@/lib/reference/indicators';
import { useSession } from '@/lib/session';
import { ValueStyles, valueStyles } from '@/lib/value-styles';
import { AccountPanel } from './AccountPanel';
import classes from './AppFrame.module.css';
import { NavigationList } from './NavigationList';
import { PhoneBar } from './PhoneBar';
import { routes } from './routes';
import { taskForms } from './task-forms';

/** Lets every number on the pages be written the way its indicator wants. */
function IndicatorStyles({ children }: { children: ReactNode }) {
  const { organization } = useSession();
  const { data: indicators } = useQuery(indicatorsQuery);
  const currency = organization?.currency ?? null;
  const styles = useMemo(() => valueStyles(indicators ?? [], currency), [indicators, currency]);
  return <ValueStyles value={styles}>{children}</ValueStyles>;
}

/** Around every page: the rail on a desk, a bar at the thumb on a phone, and the live feed. */
export function AppFrame() {
  const { t } = useTranslation();
  const session = useSession();
  const phone = useMediaQuery('(max-width: 62em)', window.matchMedia('(max-width: 62em)').matches);
  const [more, { open, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  const [drill, setDrill] = useState<{ target: DrillTarget; on: string } | null>(null);
  const { entry, show } = useWhy();
  const busy = useNavigation().state !== 'idle';
  const visible = routes.filter(({ allowed }) => allowed === undefined || allowed(session));

  return (
    <LiveProvider>
      <IndicatorStyles>
        <a className={classes.skip} href="#content">
          {t('skip')}
        </a>
        <div className={classes.frame}>
          {phone ? (
            <header className={classes.top}>
              <Logo size={24} />
              <span className={classes.organization}>{session.organization?.name}</span>
              <LiveIndicator />
              <Bell />
            </header>
          ) : (
            <aside className={classes.rail} aria-label={t('nav.label')}>
              <div className={classes.brand}>
                <Logo size={30} />
                <span className={classes.who}>
                  <span className={classes.name}>Pacesetter</span>
                  <span className={classes.organization}>{session.organization?.name}</span>
                </span>
                <Bell />
              </div>
              <NavigationList routes={visible} />
              <div className={classes.foot}>
                <LiveIndicator />
                <AccountPanel />
              </div>
            </aside>
          )}
          <main id="content" className={classes.content} tabIndex={-1} aria-busy={busy}>
            <DrillProvider value={(target) => setDrill({ target, on: pathname })}>
              <TaskForms value={taskForms}>
                <Outlet />
              </TaskForms>
            </DrillProvider>
          </main>
          {phone && <PhoneBar routes={visible} onMore={open} moreOpen={more} />}
        </div>
        <Drawer
          opened={more && phone}
          onClose={close}
          position="bottom"
          size="auto"
          radius="lg"
          styles={{ content: { height: 'auto' } }}
          title={session.account?.name}
          closeButtonProps={{ 'aria-label': t('nav.close') }}
        >
          <NavigationList routes={visible} onNavigate={close} plain />
          <AccountPanel inline onNavigate={close} />
        </Drawer>
        <ActivityDrawer
          target={drill?.on === pathname ? drill.target : null}
          onClose={() => setDrill(null)}
        />
        <WhyDrawer entry={entry} onClose={() => show(null)} />
        <RecognitionToasts />
        <ScrollRestoration />
      </IndicatorStyles>
    </LiveProvider>
  );
}
