import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '@/components/notify';
import { useNotifyProblem } from '@/components/problem-text';
import { Problem } from '@/lib/problem';
import { useFormat } from '@/lib/use-format';
import { type Rulebook, rulebookQuery } from '../api/rulebooks';
import type { Draft } from './use-draft';

/** Saves a draft; where somebody else has saved another meanwhile, asks which of the two to keep. */
export function useSave(rulebook: Rulebook, draft: Draft) {
  const { t } = useTranslation('rules');
  const client = useQueryClient();
  const notifyProblem = useNotifyProblem();
  const format = useFormat();
  const [other, setOther] = useState<Rulebook | null>(null);

  /** What was saved, or null if it was not. */
  const save = async (how: () => Promise<Rulebook> = draft.save): Promise<Rulebook | null> => {
    try {
      const saved = await how();
      notifyDone(t('draft.saved'));
      return saved;
    } catch (error) {
      if (error instanceof Problem && error.status === 409)
        setOther(await client.fetchQuery({ ...rulebookQuery(rulebook.id), staleTime: 0 }));
      else notifyProblem(error);
      return null;
    }
  };

  const question: ReactNode = (
    <Modal opened={other !== null} onClose={() => setOther(null)} title={t('conflict.title')}>
      {other !== null && (
        <Stack gap="md">
          <Text size="sm">
            {t('conflict.text', {
              by: other.draft?.by ?? '',
              at: other.draft ? format.instant(other.draft.at) : '',
            })}
          </Text>
          <Group justify="flex-end">
            <Button
              variant="default"
              onClick={() => {
                draft.reload(other);
                setOther(null);
              }}
            >
              {t('conflict.reload')}
            </Button>
            <Button
              color="rose"
              onClick={() => {
                setOther(null);
                void save(draft.overwrite);
              }}
            >
              {t('conflict.overwrite')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
  return { save, question };
}
