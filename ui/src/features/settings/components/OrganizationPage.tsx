import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { Async } from '@/components/states';
import { organizationQuery } from '../api/organization';
import { HolidaysCard } from './HolidaysCard';
import { OrganizationForm } from './OrganizationForm';
import { SettingsTabs } from './SettingsTabs';

/** What every period, pace and target of the organization is reckoned by. */
export default function OrganizationPage() {
  const { t } = useTranslation('settings');
  const organization = useQuery(organizationQuery);
  return (
    <>
      <PageHeader title={t('organization.title')} lead={t('organization.lead')} />
      <SettingsTabs />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
        <Async query={organization}>{(data) => <OrganizationForm organization={data} />}</Async>
        <HolidaysCard />
      </SimpleGrid>
    </>
  );
}
