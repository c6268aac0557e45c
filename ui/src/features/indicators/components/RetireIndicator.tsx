import { ActionIcon, Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconArchive } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '@/components/notify';
import { useProblemText } from '@/components/problem-text';
import type { Indicator } from '@/lib/reference/indicators';
import { useNames } from '@/lib/names';
import { useRetireIndicator } from '../api/retire-indicator';

/** Takes an indicator out of use; while something still uses it, says what. */
export function RetireIndicator({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation(['indicators', 'components']);
  const names = useNames();
  const problemText = useProblemText();
  const [opened, { open, close }] = useDisclosure(false);
  const retire = useRetireIndicator();
  const title = t('retire.title', { name: names.indicator(indicator) });
  return (
    <>
      <ActionIcon
        aria-label={title}
        title={title}
        onClick={() => {
          retire.reset();
          open();
        }}
      >
        <IconArchive size={18} aria-hidden />
      </ActionIcon>
      <Modal opened={opened} onClose={close} title={title}>
        <Stack gap="md">
          <Text size="sm">{t('retire.text')}</Text>
          {retire.isError && (
            <Alert
              color="rose"
              icon={<IconAlertTriangle aria-hidden />}
              title={t('retire.refused')}
              role="alert"
            >
              {problemText(retire.error)}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('components:actions.cancel')}
            </Button>
            <Button
              color="rose"
              loading={retire.isPending}
              disabled={retire.isError}
              onClick={() =>
                retire.mutate(indicator.id, {
                  onSuccess: () => {
                    close();
                    notifyDone(t('retire.done', { name: names.indicator(indicator) }));
                  },
                })
              }
            >
              {t('retire.confirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
