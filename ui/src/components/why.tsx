import { Button, UnstyledButton } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import classes from './drill.module.css';

/** The search parameter that names the ledger entry whose reason is on show, so that it can be shared and gone back from. */
const WHY = 'why';

/** Which ledger entry's reason is on show, and how to show another one or none. */
export function useWhy(): { entry: string | null; show: (entry: string | null) => void } {
  const [search, setSearch] = useSearchParams();
  const show = useCallback(
    (entry: string | null) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (entry === null) after.delete(WHY);
          else after.set(WHY, entry);
          return after;
        },
        { replace: entry === null, preventScrollReset: true },
      ),
    [setSearch],
  );
  return { entry: search.get(WHY), show };
}

interface WhyButtonProps {
  /** Id of the ledger entry. */
  entry: string;
  /** What it was given for, for those who hear the button: "Why 20 points for Kim?". */
  of?: string;
  /** A number or badge to click; a small button that says "Why?" if there is none. */
  children?: ReactNode;
}

/** Shows beside any page why there are points, or a badge. */
export function WhyButton({ entry, of, children }: WhyButtonProps) {
  const { t } = useTranslation('components');
  const { show } = useWhy();
  const label = of === undefined ? t('why.hint') : t('why.of', { what: of });
  if (children !== undefined) {
    return (
      <UnstyledButton className={classes.number} onClick={() => show(entry)} title={label}>
        {children}
        <span className="visually-hidden">, {label}</span>
      </UnstyledButton>
    );
  }
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      leftSection={<IconHelpCircle size={14} aria-hidden />}
      aria-label={label}
      onClick={() => show(entry)}
    >
      {t('why.button')}
    </Button>
  );
}
