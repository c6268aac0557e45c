import { ActionIcon, Button, Group, Input, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** What each place wins; a place may win nothing. */
export function PrizeFields<T extends { prizes: { text: string }[] }>({
  form,
}: {
  form: UseFormReturnType<T>;
}) {
  const { t } = useTranslation('contests');
  const lines = form.values.prizes;
  const change = (prizes: { text: string }[]) => form.setValues({ prizes } as Partial<T>);
  return (
    <Stack gap="xs" role="group" aria-label={t('prizes.title')}>
      <Input.Label component="div">{t('prizes.title')}</Input.Label>
      {lines.map(({ text }, index) => (
        <Group key={index} gap="xs" wrap="nowrap" align="flex-end">
          <TextInput
            style={{ flex: 1 }}
            aria-label={t('prizes.place', { place: index + 1, ordinal: true, count: index + 1 })}
            leftSection={index + 1}
            placeholder={t('prizes.placeholder')}
            maxLength={300}
            value={text}
            error={form.errors[`prizes.${index}.text`]}
            onChange={({ currentTarget: { value } }) =>
              change(lines.map((line, at) => (at === index ? { text: value } : line)))
            }
          />
          <ActionIcon
            size={36}
            aria-label={t('prizes.remove', { place: index + 1 })}
            onClick={() => change(lines.filter((_, at) => at !== index))}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="default"
        size="xs"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => change([...lines, { text: '' }])}
      >
        {t('prizes.add')}
      </Button>
    </Stack>
  );
}
