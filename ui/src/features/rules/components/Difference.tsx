import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Async } from '@/components/states';
import { differenceQuery } from '../api/versions';
import classes from './rules.module.css';

const marks: Record<string, string> = { added: '+', removed: '−' };

/** How one version became another, line by line; `after` may be "draft". */
export function Difference({ id, before, after }: { id: string; before: string; after: string }) {
  const { t } = useTranslation('rules');
  const difference = useQuery(differenceQuery(id, before, after));
  return (
    <Async query={difference}>
      {({ lines }) =>
        lines.every(({ kind }) => kind === 'same') ? (
          <Text size="sm" c="dimmed">
            {t('history.same')}
          </Text>
        ) : (
          <ol className={classes.difference}>
            {lines.map(({ kind, text }, index) => (
              <li key={index} className={classes.line} data-kind={kind}>
                <span className={classes.mark} aria-hidden>
                  {marks[kind] ?? ''}
                </span>
                {kind !== 'same' && <span className="visually-hidden">{t(`history.${kind}`)}</span>}
                <span>{text}</span>
              </li>
            ))}
          </ol>
        )
      }
    </Async>
  );
}
