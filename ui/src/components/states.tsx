import { Alert, Button, Center, Skeleton, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconAlertTriangle, IconInbox, IconRefresh } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from './problem-text';

export function LoadingRows({ rows = 5, height = 36 }: { rows?: number; height?: number }) {
  const { t } = useTranslation('components');
  return (
    <Stack gap="xs" aria-busy="true" role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius="md" />
      ))}
    </Stack>
  );
}

interface EmptyStateProps {
  title: string;
  hint?: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ title, hint, icon, action }: EmptyStateProps) {
  return (
    <Center py="xl">
      <Stack align="center" gap="xs" maw={420} ta="center">
        <ThemeIcon size={44} radius="xl" variant="light" color="gray">
          {icon ?? <IconInbox size={24} aria-hidden />}
        </ThemeIcon>
        <Text fw={600}>{title}</Text>
        {hint !== undefined && (
          <Text c="dimmed" size="sm" component="div">
            {hint}
          </Text>
        )}
        {action}
      </Stack>
    </Center>
  );
}

export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation('components');
  const problemText = useProblemText();
  return (
    <Alert
      color="rose"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('error.title')}
      role="alert"
    >
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{problemText(error)}</Text>
        {onRetry !== undefined && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconRefresh size={16} aria-hidden />}
            onClick={onRetry}
          >
            {t('error.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

interface AsyncProps<T> {
  query: UseQueryResult<T>;
  loading?: ReactNode;
  isEmpty?: (data: T) => boolean;
  empty?: ReactNode;
  children: (data: T) => ReactNode;
}

/** A view of something asked for: loading, failed, empty or there. What is there stays while it is refreshed. */
export function Async<T>({ query, loading, isEmpty, empty, children }: AsyncProps<T>) {
  if (query.data === undefined) {
    if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
    return loading ?? <LoadingRows />;
  }
  return empty !== undefined && isEmpty?.(query.data) ? empty : children(query.data);
}
