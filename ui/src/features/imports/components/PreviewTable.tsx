import { Badge, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../api/preview-import';
import type { MappingValues } from './mapping';
import classes from './PreviewTable.module.css';

const SHOWN = 8;

/** The first rows of the file, with what each column is taken for. */
export function PreviewTable({ preview, values }: { preview: ImportPreview; values: MappingValues }) {
  const { t } = useTranslation('imports');
  const uses = (column: string) =>
    Object.entries(values.columns)
      .filter(([, name]) => name === column)
      .map(([field]) => t(`field.${field}`));
  return (
    <Card p={0} component="section" aria-label={t('preview.title')}>
      <Stack gap={0}>
        <Group justify="space-between" p="md" pb="xs">
          <Title order={2} size="h4">
            {t('preview.title')}
          </Title>
          <Text size="xs" c="dimmed">
            {t('preview.read', {
              encoding: preview.encoding,
              delimiter: preview.delimiter === '\t' ? t('preview.tab') : preview.delimiter,
            })}
          </Text>
        </Group>
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('preview.title')}>
          <Table horizontalSpacing="md" verticalSpacing={6} className={classes.table}>
            <Table.Thead>
              <Table.Tr>
                {preview.columns.map((column, index) => {
                  const fields = uses(column);
                  const attribute = values.attributes.includes(column);
                  return (
                    <Table.Th key={index} data-used={fields.length > 0 || attribute || undefined}>
                      <span className={classes.column}>{column}</span>
                      <Group gap={4} wrap="nowrap">
                        {fields.map((field) => (
                          <Badge key={field} size="sm">
                            {field}
                          </Badge>
                        ))}
                        {attribute && (
                          <Badge size="sm" color="gray">
                            {t('attribute')}
                          </Badge>
                        )}
                        {fields.length === 0 && !attribute && (
                          <Text size="xs" c="dimmed" fw={400}>
                            {t('preview.unused')}
                          </Text>
                        )}
                      </Group>
                    </Table.Th>
                  );
                })}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {preview.rows.slice(0, SHOWN).map((row, number) => (
                <Table.Tr key={number}>
                  {preview.columns.map((_, index) => (
                    <Table.Td key={index}>{row[index]}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      </Stack>
    </Card>
  );
}
