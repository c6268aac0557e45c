import { ActionIcon, Alert, Button, Card, Fieldset, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceQuery } from '../api/language';
import type { RuleLanguage } from '../api/rulebooks';
import { FormAction } from './FormAction';
import { FormCondition } from './FormCondition';
import { TextField } from './FormInputs';
import { FormLimit } from './FormLimit';
import { FormTrigger } from './FormTrigger';
import { fitsForm, newAction, newCondition } from './form-rule';
import type { TypedRule } from './typed-rule';

interface PartsProps<T> {
  title: string;
  none: string;
  add: string;
  items: T[];
  disabled: boolean;
  added: () => T;
  onChange: (items: T[]) => void;
  children: (item: T, place: number, change: (item: T) => void) => ReactNode;
}

/** Conditions, actions or limits: one below the other, each of which can be taken away. */
function Parts<T>({ title, none, add, items, disabled, added, onChange, children }: PartsProps<T>) {
  const { t } = useTranslation('rules');
  return (
    <Fieldset legend={title} p="sm">
      <Stack gap="sm">
        {items.length === 0 && (
          <Text size="sm" c="dimmed">
            {none}
          </Text>
        )}
        {items.map((item, place) => (
          <Group key={place} role="group" aria-label={`${title} ${place + 1}`} wrap="nowrap" gap="xs">
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="xs" style={{ flex: 1 }}>
              {children(item, place, (next) => onChange(items.map((one, at) => (at === place ? next : one))))}
            </SimpleGrid>
            <ActionIcon
              aria-label={t('cases.remove', { number: place + 1, what: title })}
              disabled={disabled}
              onClick={() => onChange(items.filter((_, at) => at !== place))}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={disabled}
          onClick={() => onChange([...items, added()])}
          style={{ alignSelf: 'flex-start' }}
        >
          {add}
        </Button>
      </Stack>
    </Fieldset>
  );
}

function FieldsOfRule({ rule, disabled, error, onChange }: Omit<FormCardProps, 'place'>) {
  const { t } = useTranslation('rules');
  const within = (start: string) => (path: string) => error(`${start}/${path}`);
  return (
    <>
      <TextField
        key={rule.name}
        label={t('form.name')}
        value={rule.name}
        disabled={disabled}
        error={error('name')}
        onCommit={(name) => onChange({ ...rule, name })}
      />
      <Fieldset legend={t('form.when')} p="sm">
        <FormTrigger
          value={rule.trigger}
          disabled={disabled}
          error={within('trigger')}
          onChange={(trigger) => onChange({ ...rule, trigger })}
        />
      </Fieldset>
      <Parts
        title={t('form.if')}
        none={t('form.always')}
        add={t('form.addCondition')}
        items={rule.clauses}
        disabled={disabled}
        added={() => ({ any: [newCondition('amount')] })}
        onChange={(clauses) => onChange({ ...rule, clauses })}
      >
        {({ any: [predicate] }, place, change) =>
          predicate && (
            <FormCondition
              value={predicate}
              disabled={disabled}
              error={within(`clauses/${place}/any/0`)}
              onChange={(next) => change({ any: [next] })}
            />
          )
        }
      </Parts>
      <Parts
        title={t('form.then')}
        none={error('actions') ?? t('form.nothing')}
        add={t('form.addAction')}
        items={rule.actions}
        disabled={disabled}
        added={() => newAction('give_points')}
        onChange={(actions) => onChange({ ...rule, actions })}
      >
        {(action, place, change) => (
          <FormAction
            value={action}
            disabled={disabled}
            error={within(`actions/${place}`)}
            onChange={change}
          />
        )}
      </Parts>
      <Parts
        title={t('form.atMost')}
        none={t('form.unlimited')}
        add={t('form.addLimit')}
        items={rule.limits}
        disabled={disabled}
        added={() => ({ kind: 'times', times: 1, per: 'day' }) as const}
        onChange={(limits) => onChange({ ...rule, limits })}
      >
        {(limit, place, change) => (
          <FormLimit value={limit} disabled={disabled} error={within(`limits/${place}`)} onChange={change} />
        )}
      </Parts>
    </>
  );
}

/** A rule that the form has no fields for: its sentence, to read. */
function Sentence({ rule, language }: { rule: TypedRule; language: RuleLanguage }) {
  const { t } = useTranslation('rules');
  const { data } = useQuery(sentenceQuery(rule, language));
  return (
    <Stack gap={4}>
      <Text fw={600}>{rule.name}</Text>
      <Text size="sm" c="dimmed">
        {t('form.kept')}
      </Text>
      <Text
        component="pre"
        size="sm"
        lang={language === 'drl' ? undefined : language}
        ff={language === 'drl' ? 'monospace' : 'text'}
        m={0}
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {data?.text}
      </Text>
    </Stack>
  );
}

interface FormCardProps {
  rule: TypedRule;
  disabled: boolean;
  /** The message at a path within the rule; the empty path is the rule as a whole. */
  error: (path: string) => string | undefined;
  onChange: (rule: TypedRule) => void;
}

interface CardProps extends FormCardProps {
  place: number;
  count: number;
  language: RuleLanguage;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One rule as a form, with its place among the others. */
export function FormCard({ place, count, language, onMove, onRemove, ...card }: CardProps) {
  const { t } = useTranslation('rules');
  const { rule, disabled, error } = card;
  const whole = error('');
  return (
    <Card
      component="section"
      aria-label={t('form.card', { name: rule.name, place: place + 1, count })}
      withBorder
    >
      <Stack gap="sm">
        <Group justify="space-between" gap="xs" wrap="nowrap">
          <Text size="sm" c="dimmed">
            {t('form.place', { place: place + 1, count })}
          </Text>
          <Group gap={4} wrap="nowrap">
            <ActionIcon
              aria-label={t('form.up', { name: rule.name })}
              data-move="up"
              disabled={disabled || place === 0}
              onClick={() => onMove(place - 1)}
            >
              <IconArrowUp size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              aria-label={t('form.down', { name: rule.name })}
              data-move="down"
              disabled={disabled || place === count - 1}
              onClick={() => onMove(place + 1)}
            >
              <IconArrowDown size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              aria-label={t('form.remove', { name: rule.name })}
              disabled={disabled}
              onClick={onRemove}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        </Group>
        {whole !== undefined && (
          <Alert color="rose" icon={<IconAlertTriangle aria-hidden />} role="alert" py="xs">
            {whole}
          </Alert>
        )}
        {fitsForm(rule) ? <FieldsOfRule {...card} /> : <Sentence rule={rule} language={language} />}
      </Stack>
    </Card>
  );
}
