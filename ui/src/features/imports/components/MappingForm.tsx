import {
  Button,
  Card,
  Checkbox,
  Grid,
  Group,
  MultiSelect,
  Select,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { currencies } from '@/lib/currencies';
import type { ActivityType } from '@/lib/reference/activity-types';
import type { ImportKind, ImportPreview } from '../api/preview-import';
import type { SavedMapping } from '../api/saved-mappings';
import { useStartImport } from '../api/start-import';
import { ColumnsField } from './ColumnsField';
import { DateFormatField } from './DateFormatField';
import {
  dateField,
  fits,
  type MappingValues,
  missingIn,
  toMapping,
  toValues,
  valuesIn,
  withColumn,
  wordsOf,
} from './mapping';
import { PreviewTable } from './PreviewTable';
import { TypesField } from './TypesField';

interface MappingFormProps {
  kind: ImportKind;
  file: File;
  preview: ImportPreview;
  saved: SavedMapping[];
  types: ActivityType[];
  onCancel: () => void;
}

const fields = ['source', 'columns', 'types', 'type', 'currency', 'dateFormat', 'attributes'];
const usualSource: Record<ImportKind, string> = { activities: 'crm', people: 'people' };

/** The request's pointers without the part that holds the mapping. */
const withinMapping = (errors: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(errors).map(([path, message]) => [path.replace(/^mapping\./, ''), message]),
  );

/** Says what the columns of a file are, from the guess or from last time, and starts the import. */
export function MappingForm({ kind, file, preview, saved, types, onCancel }: MappingFormProps) {
  const { t } = useTranslation(['imports', 'components']);
  const navigate = useNavigate();
  const start = useStartImport();
  const remembered = saved.find(({ mapping }) => fits(mapping, preview));
  const form = useForm<MappingValues>({
    initialValues: toValues(
      remembered?.mapping ?? preview.guess[kind],
      preview,
      remembered?.source ?? usualSource[kind],
    ),
  });
  const faults = useFaults({ setErrors: (errors) => form.setErrors(withinMapping(errors)) }, [
    ...fields,
    ...fields.map((field) => `mapping.${field}`),
  ]);
  const { values } = form;
  const words = wordsOf(values, preview);
  const missing = missingIn(values, kind);
  const dates = values.columns[dateField[kind]];
  const free = preview.columns.filter((column) => !Object.values(values.columns).includes(column));

  const submit = () => {
    faults.clear();
    if (missing.length > 0) {
      form.setErrors(Object.fromEntries(missing.map((field) => [`columns.${field}`, t('fault.column')])));
      return;
    }
    const mapping = toMapping(
      values,
      kind,
      words,
      types.map(({ key }) => key),
    );
    start.mutate(
      { kind, file, mapping },
      { onError: faults.show, onSuccess: ({ id }) => void navigate(`/imports/${id}`) },
    );
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="lg">
        <PreviewTable preview={preview} values={values} />
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, lg: 7 }}>
            <Card>
              <Stack gap="md">
                <div>
                  <Title order={2} size="h4">
                    {t('columns.title')}
                  </Title>
                  <Text size="sm" c="dimmed">
                    {remembered
                      ? t('columns.remembered', { source: remembered.source })
                      : t('columns.guessed')}
                  </Text>
                </div>
                <ColumnsField
                  kind={kind}
                  preview={preview}
                  values={values}
                  errors={form.errors}
                  onColumn={(field, column) => {
                    form.setValues(withColumn(values, field, column));
                    form.clearFieldError(`columns.${field}`);
                  }}
                />
                {kind === 'activities' && (
                  <MultiSelect
                    label={t('attributes.label')}
                    description={t('attributes.hint')}
                    searchable
                    clearable
                    data={free}
                    {...form.getInputProps('attributes')}
                  />
                )}
              </Stack>
            </Card>
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 5 }}>
            <Card>
              <Stack gap="md">
                <Title order={2} size="h4">
                  {t('reading.title')}
                </Title>
                {saved.length > 0 && (
                  <Select
                    label={t('saved.label')}
                    description={t('saved.hint')}
                    placeholder={t('saved.placeholder')}
                    data={saved.map(({ source }) => source)}
                    defaultValue={remembered?.source ?? null}
                    onChange={(source) => {
                      const chosen = saved.find((candidate) => candidate.source === source);
                      if (chosen) form.setValues(toValues(chosen.mapping, preview, chosen.source));
                    }}
                  />
                )}
                <TextInput
                  label={t('source.label')}
                  description={t(`source.hint.${kind}`)}
                  {...form.getInputProps('source')}
                />
                {(kind === 'activities' || dates !== undefined) && (
                  <DateFormatField
                    examples={valuesIn(preview, dates)}
                    {...form.getInputProps('dateFormat')}
                  />
                )}
                {kind === 'activities' && (
                  <>
                    <TypesField
                      values={values}
                      words={words}
                      types={types}
                      errors={form.errors}
                      onChange={(change) => form.setValues(change)}
                    />
                    {values.columns.amount !== undefined && (
                      <Checkbox
                        label={t('amounts.comma')}
                        description={t('amounts.commaHint')}
                        {...form.getInputProps('decimalComma', { type: 'checkbox' })}
                      />
                    )}
                    {values.columns.amount !== undefined && values.columns.currency === undefined && (
                      <Select
                        label={t('amounts.currency')}
                        placeholder={t('amounts.currencyNone')}
                        searchable
                        clearable
                        data={currencies}
                        {...form.getInputProps('currency')}
                      />
                    )}
                  </>
                )}
              </Stack>
            </Card>
          </Grid.Col>
        </Grid>
        <FaultAlert faults={faults} />
        <Group>
          <Button
            type="submit"
            size="md"
            loading={start.isPending}
            leftSection={<IconPlayerPlay size={18} aria-hidden />}
          >
            {t('start', { file: file.name })}
          </Button>
          <Button variant="subtle" color="gray" size="md" onClick={onCancel}>
            {t('otherFile')}
          </Button>
          {start.isPending && (
            <Text size="sm" c="dimmed" role="status">
              {t('uploading')}
            </Text>
          )}
        </Group>
      </Stack>
    </form>
  );
}
