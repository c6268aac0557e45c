import { Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '@/components/LanguageSwitch';
import { Logo } from '@/components/Logo';
import { ThemeSwitch } from '@/components/ThemeSwitch';
import classes from './EntryFrame.module.css';

/** The page outside the door: what Pacesetter is on one side, the way in on the other. */
export function EntryFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('session');
  return (
    <div className={classes.frame}>
      <header className={classes.stage}>
        <div className={classes.brand}>
          <Logo size={34} />
          Pacesetter
        </div>
        <p className={classes.claim}>{t('claim')}</p>
        <svg className={classes.lanes} viewBox="0 0 600 320" preserveAspectRatio="xMidYMax slice" aria-hidden>
          <path d="M-20 300C140 292 210 250 290 190S470 96 620 92" className={classes.lane} />
          <path d="M-20 310C160 304 240 280 320 230S480 150 620 148" className={classes.lane} />
          <path d="M-20 290C120 278 180 220 260 150S420 40 620 34" className={classes.lead} />
          <circle cx="469" cy="48.5" r="8" fill="#ff8a5c" />
          <circle cx="429" cy="120" r="6" fill="#cfe6ea" />
          <circle cx="381" cy="196.4" r="6" fill="#cfe6ea" opacity="0.7" />
        </svg>
      </header>
      <div className={classes.side}>
        <Group justify="flex-end" gap="xs" component="section" aria-label={t('preferences')}>
          <LanguageSwitch />
          <ThemeSwitch />
        </Group>
        <main id="content" className={classes.main}>
          <Stack gap="lg" w="100%" maw={400}>
            {children}
          </Stack>
        </main>
      </div>
    </div>
  );
}
