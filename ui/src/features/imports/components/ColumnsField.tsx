import { Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportKind, ImportPreview } from '../api/preview-import';
import { fieldsOf, type MappingValues, valuesIn } from './mapping';

/** The choice that no column holds it, which the keyboard reaches as well. */
const NONE = '';

interface ColumnsFieldProps {
  kind: ImportKind;
  preview: ImportPreview;
  values: MappingValues;
  errors: Record<string, React.ReactNode>;
  onColumn: (field: string, column: string | null) => void;
}

/** Which column holds what. */
export function ColumnsField({ kind, preview, values, errors, onColumn }: ColumnsFieldProps) {
  const { t } = useTranslation('imports');
  const { required, optional } = fieldsOf[kind];
  const example = (field: string) =>
    valuesIn(preview, values.columns[field]).find((value) => value !== '') ?? null;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      {[...required, ...optional].map((field) => {
        const found = example(field);
        return (
          <Select
            key={field}
            label={t(`field.${field}`)}
            description={found === null ? t(`fieldHint.${field}`) : t('example', { value: found })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            withAsterisk={required.includes(field) && !(field === 'type' && values.type !== null)}
            searchable
            clearable
            placeholder={t('noColumn')}
            data={[{ value: NONE, label: t('noColumn') }, ...preview.columns]}
            value={values.columns[field] ?? null}
            onChange={(column) => onColumn(field, column === NONE ? null : column)}
            error={errors[`columns.${field}`]}
          />
        );
      })}
    </SimpleGrid>
  );
}
