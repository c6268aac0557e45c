import {
  ActionIcon,
  Button,
  Fieldset,
  Grid,
  Group,
  Input,
  Select,
  Stack,
  TagsInput,
  TextInput,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { newQuestion, type TemplateValues } from './template-values';

const sides = ['manager', 'member', 'both'] as const;
const kinds = ['text', 'rating', 'choice'] as const;

interface QuestionFieldsProps {
  form: UseFormReturnType<TemplateValues>;
}

function Question({ form, index }: QuestionFieldsProps & { index: number }) {
  const { t } = useTranslation('coaching');
  const { questions } = form.values;
  const number = index + 1;
  const at = (field: string) => form.getInputProps(`questions.${index}.${field}`);
  return (
    <Fieldset
      variant="filled"
      p="sm"
      legend={<span className="visually-hidden">{t('templates.question', { number })}</span>}
    >
      <Grid gap="xs" align="flex-start">
        <Grid.Col span={12}>
          <TextInput label={t('templates.text')} required maxLength={500} {...at('text')} />
        </Grid.Col>
        <Grid.Col span={{ base: 6, xs: 4 }}>
          <Select
            label={t('templates.for')}
            allowDeselect={false}
            data={sides.map((value) => ({ value, label: t(`for.${value}`) }))}
            {...at('for')}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 6, xs: 4 }}>
          <Select
            label={t('templates.kind')}
            allowDeselect={false}
            data={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            {...at('kind')}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, xs: 4 }}>
          <Group gap={2} justify="flex-end" mt={22} wrap="nowrap">
            <ActionIcon
              size={36}
              aria-label={t('templates.up', { number })}
              disabled={index === 0}
              onClick={() => form.reorderListItem('questions', { from: index, to: index - 1 })}
            >
              <IconArrowUp size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              size={36}
              aria-label={t('templates.down', { number })}
              disabled={number === questions.length}
              onClick={() => form.reorderListItem('questions', { from: index, to: index + 1 })}
            >
              <IconArrowDown size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              size={36}
              aria-label={t('templates.removeQuestion', { number })}
              disabled={questions.length === 1}
              onClick={() => form.removeListItem('questions', index)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        </Grid.Col>
        {questions[index]?.kind === 'choice' && (
          <Grid.Col span={12}>
            <TagsInput
              label={t('templates.choices')}
              description={t('templates.choicesHint')}
              required
              {...at('choices')}
            />
          </Grid.Col>
        )}
      </Grid>
    </Fieldset>
  );
}

/** The questions of a template in their order. */
export function QuestionFields({ form }: QuestionFieldsProps) {
  const { t } = useTranslation('coaching');
  return (
    <Stack gap="xs" role="group" aria-label={t('templates.questions')}>
      <Input.Label>{t('templates.questions')}</Input.Label>
      {form.values.questions.map((_, index) => (
        <Question key={index} form={form} index={index} />
      ))}
      <Button
        variant="default"
        size="xs"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => form.insertListItem('questions', newQuestion)}
      >
        {t('templates.addQuestion')}
      </Button>
    </Stack>
  );
}
