import { Button, Group, Input, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { badgeColors, badgeIcons } from '@/components/awards/badge-looks';
import { BadgeMark } from '@/components/awards/BadgeMark';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import type { Badge } from '@/lib/reference/awards';
import { useSaveBadge } from '../api/badges';
import classes from './Cabinet.module.css';

interface ChoicesProps {
  label: string;
  choices: readonly string[];
  value: string;
  onChange: (value: string) => void;
  nameOf: (choice: string) => string;
  children: (choice: string) => ReactNode;
}

/** One of several pictures or colours. */
function Choices({ label, choices, value, onChange, nameOf, children }: ChoicesProps) {
  const name = useId();
  return (
    <div role="radiogroup" aria-labelledby={`${name}-label`}>
      <Input.Label id={`${name}-label`} component="div">
        {label}
      </Input.Label>
      <div className={classes.picker}>
        {choices.map((choice) => (
          <label key={choice} className={classes.choice} title={nameOf(choice)}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={choice}
              checked={choice === value}
              onChange={() => onChange(choice)}
              aria-label={nameOf(choice)}
            />
            {children(choice)}
          </label>
        ))}
      </div>
    </div>
  );
}

/** How a badge is called and what it looks like; its key stays, since rules speak of it. */
export function BadgeForm({ badge, onDone }: { badge?: Badge; onDone: () => void }) {
  const { t } = useTranslation(['badges', 'components']);
  const save = useSaveBadge(badge);
  const form = useForm({
    initialValues: {
      name: badge?.name ?? '',
      key: badge?.key ?? '',
      description: badge?.description ?? '',
      icon: badge?.icon ?? 'star',
      color: badge?.color ?? 'amber',
    },
    validate: {
      name: (value) => (value.trim() === '' ? t('form.fault.name') : null),
      key: (value) => (/^[a-z][a-z0-9_]*$/.test(value.trim()) ? null : t('form.fault.key')),
    },
  });
  const faults = useFaults(form, ['name', 'key', 'description', 'icon', 'color']);
  const { name, icon, color } = form.values;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        save.mutate(
          {
            ...values,
            key: values.key.trim(),
            name: values.name.trim(),
            description: values.description.trim(),
          },
          {
            onError: faults.show,
            onSuccess: () => {
              onDone();
              notifyDone(t('form.saved', { name: values.name }));
            },
          },
        );
      })}
    >
      <Stack gap="sm">
        <Group wrap="nowrap">
          <BadgeMark badge={{ icon, color }} size={64} />
          <Text fw={600} size="lg" style={{ overflowWrap: 'anywhere' }}>
            {name.trim() === '' ? t('form.unnamed') : name}
          </Text>
        </Group>
        <TextInput
          label={t('form.name')}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <TextInput
          label={t('form.key')}
          description={t('form.keyHint')}
          required
          disabled={badge !== undefined}
          {...form.getInputProps('key')}
        />
        <Textarea
          label={t('form.description')}
          autosize
          minRows={2}
          maxLength={300}
          {...form.getInputProps('description')}
        />
        <Choices
          label={t('form.icon')}
          choices={Object.keys(badgeIcons)}
          value={icon}
          onChange={(value) => form.setFieldValue('icon', value)}
          nameOf={(choice) => t(`icon.${choice}`)}
        >
          {(choice) => {
            const Icon = badgeIcons[choice];
            return Icon && <Icon size={24} stroke={1.7} aria-hidden />;
          }}
        </Choices>
        <Choices
          label={t('form.color')}
          choices={badgeColors}
          value={color}
          onChange={(value) => form.setFieldValue('color', value)}
          nameOf={(choice) => t(`color.${choice}`)}
        >
          {(choice) => (
            <span
              className={classes.swatch}
              style={{ background: `var(--mantine-color-${choice}-5)` }}
              aria-hidden
            />
          )}
        </Choices>
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('components:actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
