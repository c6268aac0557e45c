import { Button, Card, Chip, Group, Input, Select, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { confirm } from '@/components/confirm';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { currencies } from '@/lib/currencies';
import { languages } from '@/lib/language';
import { type Organization, type Weekday, weekdays } from '@/lib/session';
import { useFormat } from '@/lib/use-format';
import { type OrganizationChange, useChangeOrganization } from '../api/organization';

const timeZones = Intl.supportedValuesOf('timeZone');
const months = Array.from({ length: 12 }, (_, index) => index + 1);

type OrganizationValues = Omit<Organization, 'currency'> & { currency: string | null };

/** Only what was changed, so that the audit log says what it was. */
function changeOf(values: OrganizationValues, before: Organization): OrganizationChange {
  const changed = Object.entries(values).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Organization]),
  );
  return Object.fromEntries(changed) as OrganizationChange;
}

export function OrganizationForm({ organization }: { organization: Organization }) {
  const { t } = useTranslation(['settings', 'components']);
  const format = useFormat();
  const change = useChangeOrganization();
  const form = useForm<OrganizationValues>({
    initialValues: organization,
    validate: {
      name: (value) => (value.trim() === '' ? t('fault.name') : null),
      workingDays: (value) => (value.length === 0 ? t('fault.workingDays') : null),
      workdayEnd: (value, { workdayStart }) => (value <= workdayStart ? t('fault.workday') : null),
    },
  });
  const faults = useFaults(form, Object.keys(organization));
  const weekdayName = (day: Weekday, width: 'long' | 'short') =>
    new Intl.DateTimeFormat(format.language, { weekday: width, timeZone: 'UTC' }).format(
      new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day))),
    );
  const monthName = (month: number) =>
    new Intl.DateTimeFormat(format.language, { month: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2024, month - 1, 1)),
    );
  const save = (values: OrganizationValues) =>
    change.mutate(changeOf(values, organization), {
      onError: faults.show,
      onSuccess: () => {
        form.resetDirty();
        notifyDone(t('organization.saved'));
      },
    });
  const submit = (values: OrganizationValues) => {
    faults.clear();
    if (values.timeZone === organization.timeZone) {
      save(values);
      return;
    }
    confirm({
      title: t('organization.zoneQuestion'),
      text: t('organization.zoneText'),
      confirm: t('components:actions.save'),
      cancel: t('components:actions.cancel'),
      onConfirm: () => save(values),
    });
  };
  return (
    <Card component="section" aria-label={t('organization.general')}>
      <form noValidate onSubmit={form.onSubmit(submit)}>
        <Stack gap="md">
          <Title order={2} size="h4">
            {t('organization.general')}
          </Title>
          <TextInput label={t('organization.name')} required {...form.getInputProps('name')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <Select
              label={t('organization.timeZone')}
              searchable
              data={
                timeZones.includes(organization.timeZone) ? timeZones : [organization.timeZone, ...timeZones]
              }
              {...form.getInputProps('timeZone')}
            />
            <Select
              label={t('organization.locale')}
              description={t('organization.localeHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              data={languages}
              {...form.getInputProps('locale')}
            />
            <Select
              label={t('organization.weekStart')}
              data={weekdays.map((day) => ({ value: day, label: weekdayName(day, 'long') }))}
              {...form.getInputProps('weekStart')}
            />
            <Select
              label={t('organization.fiscalYearStart')}
              data={months.map((month) => ({ value: String(month), label: monthName(month) }))}
              {...form.getInputProps('fiscalYearStart')}
              value={String(form.values.fiscalYearStart)}
              onChange={(month) => form.setFieldValue('fiscalYearStart', Number(month))}
            />
          </SimpleGrid>
          <Input.Wrapper
            label={t('organization.workingDays')}
            labelElement="div"
            error={form.errors.workingDays}
          >
            <Chip.Group
              multiple
              value={form.values.workingDays}
              onChange={(days) =>
                form.setFieldValue(
                  'workingDays',
                  weekdays.filter((day) => days.includes(day)),
                )
              }
            >
              <Group gap={6} mt={4} role="group" aria-label={t('organization.workingDays')}>
                {weekdays.map((day) => (
                  <Chip key={day} value={day} size="xs">
                    {weekdayName(day, 'short')}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </Input.Wrapper>
          <SimpleGrid cols={{ base: 2, xs: 3 }}>
            <TimeInput label={t('organization.workdayStart')} {...form.getInputProps('workdayStart')} />
            <TimeInput label={t('organization.workdayEnd')} {...form.getInputProps('workdayEnd')} />
            <Select
              label={t('organization.currency')}
              searchable
              data={currencies}
              {...form.getInputProps('currency')}
            />
          </SimpleGrid>
          <FaultAlert faults={faults} />
          <Button
            type="submit"
            style={{ alignSelf: 'flex-start' }}
            loading={change.isPending}
            disabled={!form.isDirty()}
          >
            {t('components:actions.save')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
