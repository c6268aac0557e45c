import { Anchor } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState } from '@/components/states';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <EmptyState
        icon={<IconMapOff size={24} aria-hidden />}
        title={t('notFound.text')}
        action={
          <Anchor component={Link} to="/">
            {t('notFound.home')}
          </Anchor>
        }
      />
    </>
  );
}
