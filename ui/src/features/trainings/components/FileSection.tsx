import { Anchor, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { Section } from '@/components/Section';
import { Problem } from '@/lib/problem';
import type { Training } from '@/lib/reference/trainings';
import { useFormat } from '@/lib/use-format';
import { fileUrl, useUploadFile } from '../api/trainings';
import { sizeOf } from './training-values';

const LARGEST = 20 * 1024 * 1024;

/** The file of a training: to download, and for who keeps the catalogue to upload. */
export function FileSection({ training, keeps }: { training: Training; keeps: boolean }) {
  const { t } = useTranslation('trainings');
  const format = useFormat();
  const upload = useUploadFile(training.id);
  const faults = useFaults({ setErrors: () => undefined }, []);
  const { file } = training;
  const { size, unit } = sizeOf(file?.size ?? 0);
  const send = (chosen: File | null) => {
    faults.clear();
    if (chosen === null) return;
    if (chosen.size > LARGEST) {
      faults.show(new Problem(413, { detail: t('fault.large') }));
      return;
    }
    upload.mutate(chosen, { onError: faults.show, onSuccess: () => notifyDone(t('file.done')) });
  };
  return (
    <Section title={t('file.title')}>
      <Stack gap="sm">
        {file === null ? (
          <Text size="sm" c="dimmed">
            {t('file.none')}
          </Text>
        ) : (
          <Anchor href={fileUrl(training.id)} download={file.name}>
            <IconDownload size={16} aria-hidden /> {file.name}{' '}
            <Text span size="sm" c="dimmed">
              {`${format.number(size, 1)} ${unit}`}
            </Text>
          </Anchor>
        )}
        <FaultAlert faults={faults} />
        {keeps && (
          <Group>
            <FileButton onChange={send} inputProps={{ 'aria-label': t('file.choose') }}>
              {(props) => (
                <Button
                  {...props}
                  variant="default"
                  leftSection={<IconUpload size={16} aria-hidden />}
                  loading={upload.isPending}
                >
                  {t(file === null ? 'file.upload' : 'file.replace')}
                </Button>
              )}
            </FileButton>
            <Text size="sm" c="dimmed">
              {t('file.hint')}
            </Text>
          </Group>
        )}
      </Stack>
    </Section>
  );
}
