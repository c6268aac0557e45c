import { ActionIcon, Button, Fieldset, Grid, Input, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/DayInput';
import { PersonSelect } from '@/components/PersonSelect';
import type { SessionValues } from './session-values';

interface ActionFieldsProps {
  form: UseFormReturnType<SessionValues>;
  /** Who owns a new one at first. */
  member: string | null;
}

/** What was agreed: who does what until when. */
export function ActionFields({ form, member }: ActionFieldsProps) {
  const { t } = useTranslation('coaching');
  return (
    <Stack gap="xs" role="group" aria-label={t('hold.actions')}>
      <Input.Label>{t('hold.actions')}</Input.Label>
      {form.values.actions.map((_, index) => (
        <Fieldset
          key={index}
          variant="filled"
          p="sm"
          legend={<span className="visually-hidden">{t('hold.action', { number: index + 1 })}</span>}
        >
          <Grid gap="xs" align="flex-start">
            <Grid.Col span={12}>
              <TextInput
                label={t('hold.what')}
                required
                maxLength={500}
                {...form.getInputProps(`actions.${index}.text`)}
              />
            </Grid.Col>
            <Grid.Col span={{ base: 12, xs: 6 }}>
              <PersonSelect
                label={t('hold.owner')}
                required
                {...form.getInputProps(`actions.${index}.owner`)}
              />
            </Grid.Col>
            <Grid.Col span={{ base: 9, xs: 5 }}>
              <DayInput label={t('hold.due')} required {...form.getInputProps(`actions.${index}.due`)} />
            </Grid.Col>
            <Grid.Col span="content">
              <ActionIcon
                size={36}
                mt={22}
                aria-label={t('hold.removeAction', { number: index + 1 })}
                onClick={() => form.removeListItem('actions', index)}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </Grid.Col>
          </Grid>
        </Fieldset>
      ))}
      <Button
        variant="default"
        size="xs"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => form.insertListItem('actions', { text: '', owner: member, due: null })}
      >
        {t('hold.addAction')}
      </Button>
    </Stack>
  );
}
