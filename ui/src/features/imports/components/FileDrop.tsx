import { Group, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileSpreadsheet, IconUpload, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface FileDropProps {
  busy: boolean;
  onFile: (file: File) => void;
}

export function FileDrop({ busy, onFile }: FileDropProps) {
  const { t } = useTranslation('imports');
  return (
    <Dropzone
      onDrop={([file]) => file && onFile(file)}
      multiple={false}
      loading={busy}
      aria-label={t('drop.label')}
      inputProps={{ 'aria-label': t('drop.label') }}
      radius="lg"
      py={36}
    >
      <Group justify="center" gap="lg" style={{ pointerEvents: 'none' }}>
        <Dropzone.Accept>
          <IconUpload size={42} stroke={1.5} aria-hidden />
        </Dropzone.Accept>
        <Dropzone.Reject>
          <IconX size={42} stroke={1.5} aria-hidden />
        </Dropzone.Reject>
        <Dropzone.Idle>
          <IconFileSpreadsheet size={42} stroke={1.5} aria-hidden />
        </Dropzone.Idle>
        <Stack gap={2}>
          <Text fw={600}>{t('drop.title')}</Text>
          <Text size="sm" c="dimmed">
            {t('drop.hint')}
          </Text>
        </Stack>
      </Group>
    </Dropzone>
  );
}
