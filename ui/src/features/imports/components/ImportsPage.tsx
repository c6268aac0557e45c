import { Alert, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { useProblemText } from '@/components/problem-text';
import { Async } from '@/components/states';
import { type ImportKind, importKinds, usePreviewImport } from '../api/preview-import';
import { activityTypesQuery } from '@/lib/reference/activity-types';
import { savedMappingsQuery } from '../api/saved-mappings';
import { FileDrop } from './FileDrop';
import { JobHistory } from './JobHistory';
import { MappingForm } from './MappingForm';

/** Brings a file of the CRM in: drop it, say what the columns are, watch it go. */
export default function ImportsPage() {
  const { t } = useTranslation('imports');
  const problemText = useProblemText();
  const [kind, setKind] = useState<ImportKind>('activities');
  const [file, setFile] = useState<File | null>(null);
  const preview = usePreviewImport();
  const saved = useQuery(savedMappingsQuery(kind));
  const types = useQuery(activityTypesQuery);
  const ready = file !== null && preview.data !== undefined;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap="lg">
        <div>
          <SegmentedControl
            aria-label={t('kind.label')}
            value={kind}
            onChange={(value) => setKind(value as ImportKind)}
            data={importKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
          <Text size="sm" c="dimmed" mt={6}>
            {t(`kindHint.${kind}`)}
          </Text>
        </div>
        {!ready && (
          <FileDrop
            busy={preview.isPending}
            onFile={(dropped) => {
              setFile(dropped);
              preview.mutate(dropped);
            }}
          />
        )}
        {preview.isError && (
          <Alert
            color="rose"
            icon={<IconAlertTriangle aria-hidden />}
            title={t('unreadable', { file: file?.name })}
            role="alert"
          >
            {problemText(preview.error)}
          </Alert>
        )}
        {ready && (
          <Async query={saved}>
            {(mappings) => (
              <Async query={types}>
                {(known) => (
                  <MappingForm
                    types={known}
                    key={`${kind}/${file.name}/${file.lastModified}`}
                    kind={kind}
                    file={file}
                    preview={preview.data}
                    saved={mappings}
                    onCancel={() => {
                      setFile(null);
                      preview.reset();
                    }}
                  />
                )}
              </Async>
            )}
          </Async>
        )}
        {!ready && (
          <section aria-labelledby="history">
            <Title order={2} size="h3" id="history" mb="sm">
              {t('history.title')}
            </Title>
            <JobHistory />
          </section>
        )}
      </Stack>
    </>
  );
}
