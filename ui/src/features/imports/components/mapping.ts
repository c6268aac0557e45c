import type { ImportKind, ImportMapping, ImportPreview, OtherTypes } from '../api/preview-import';

export const fieldsOf: Record<ImportKind, { required: readonly string[]; optional: readonly string[] }> = {
  activities: {
    required: ['externalId', 'member', 'type', 'occurredAt'],
    optional: ['amount', 'currency'],
  },
  people: { required: ['key'], optional: ['name', 'email', 'role', 'team', 'parentTeam', 'from'] },
};

/** Which field holds dates. */
export const dateField: Record<ImportKind, string> = { activities: 'occurredAt', people: 'from' };

/** The mapping while it is edited; its paths are those of the request. */
export interface MappingValues {
  source: string;
  columns: Record<string, string>;
  types: Record<string, string>;
  otherTypes: OtherTypes;
  type: string | null;
  currency: string | null;
  dateFormat: string;
  decimalComma: boolean;
  attributes: string[];
  encoding: string | null;
  delimiter: string | null;
}

/** A mapping as far as the file has its columns. */
export function toValues(mapping: ImportMapping, preview: ImportPreview, source: string): MappingValues {
  const there = (column: string) => preview.columns.includes(column);
  return {
    source: mapping.source ?? source,
    columns: Object.fromEntries(Object.entries(mapping.columns).filter(([, column]) => there(column))),
    types: mapping.types ?? {},
    otherTypes: mapping.otherTypes ?? 'reject',
    type: mapping.type ?? null,
    currency: mapping.currency ?? null,
    dateFormat: mapping.dateFormat ?? '',
    decimalComma: mapping.decimalComma ?? false,
    attributes: (mapping.attributes ?? []).filter(there),
    encoding: mapping.encoding ?? null,
    delimiter: mapping.delimiter ?? null,
  };
}

/** Whether a file has every column that a saved mapping names. */
export const fits = (mapping: ImportMapping, preview: ImportPreview): boolean =>
  Object.values(mapping.columns).every((column) => preview.columns.includes(column));

/** Gives a field another column, or none; the words of the type column go with it. */
export function withColumn(values: MappingValues, field: string, column: string | null): MappingValues {
  const columns = Object.fromEntries(Object.entries(values.columns).filter(([name]) => name !== field));
  if (column !== null) columns[field] = column;
  const { type } = values.columns;
  const rereads = field === 'type' && type !== undefined && type !== column;
  return {
    ...values,
    columns,
    types: rereads ? {} : values.types,
    attributes: values.attributes.filter((attribute) => attribute !== column),
  };
}

/** The values of a column in the rows at hand. */
export function valuesIn(preview: ImportPreview, column: string | undefined): string[] {
  const index = column === undefined ? -1 : preview.columns.indexOf(column);
  return index < 0 ? [] : preview.rows.map((row) => row[index]?.trim() ?? '');
}

/** The words of the type column: those at hand, and those that the mapping knows already. */
export function wordsOf(values: MappingValues, preview: ImportPreview): string[] {
  if (values.columns.type === undefined) return [];
  const words = [...valuesIn(preview, values.columns.type), ...Object.keys(values.types)];
  return [...new Set(words)].filter((word) => word !== '').sort((a, b) => a.localeCompare(b));
}

/** The type that a word stands for: as mapped, else itself if it is one. */
export const typeOf = (word: string, { types }: MappingValues, known: string[]): string | null =>
  types[word] ?? (known.includes(word) ? word : null);

/** Required fields that have neither a column nor something that holds for all lines. */
export function missingIn(values: MappingValues, kind: ImportKind): string[] {
  return fieldsOf[kind].required.filter(
    (field) => values.columns[field] === undefined && !(field === 'type' && values.type !== null),
  );
}

/** The mapping as the API takes it, without what does not belong to the kind. */
export function toMapping(
  values: MappingValues,
  kind: ImportKind,
  words: string[],
  known: string[],
): ImportMapping {
  const fields = [...fieldsOf[kind].required, ...fieldsOf[kind].optional];
  const columns = Object.fromEntries(
    fields.flatMap((field) => {
      const column = values.columns[field];
      return column === undefined ? [] : [[field, column]];
    }),
  );
  const general = {
    source: values.source.trim() || null,
    columns,
    dateFormat: values.dateFormat.trim() || null,
    encoding: values.encoding,
    delimiter: values.delimiter,
  };
  if (kind === 'people') return general;
  const mapped = words.flatMap((word) => {
    const type = typeOf(word, values, known);
    return type === null ? [] : [[word, type] as const];
  });
  const alreadyTypes = mapped.every(([word, type]) => word === type);
  return {
    ...general,
    types: columns.type === undefined || alreadyTypes ? {} : Object.fromEntries(mapped),
    otherTypes: values.otherTypes,
    type: columns.type === undefined ? values.type : null,
    currency: columns.currency === undefined ? values.currency : null,
    decimalComma: values.decimalComma,
    attributes: values.attributes,
  };
}
