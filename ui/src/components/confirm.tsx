import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';

interface Question {
  title: string;
  text: ReactNode;
  confirm: string;
  cancel: string;
  /** Something is taken away by it. */
  danger?: boolean;
  onConfirm: () => void;
}

/** Asks before doing something that others will notice. */
export function confirm({ title, text, confirm: yes, cancel, danger = false, onConfirm }: Question): void {
  modals.openConfirmModal({
    title,
    children: (
      <Text size="sm" component="div">
        {text}
      </Text>
    ),
    labels: { confirm: yes, cancel },
    confirmProps: danger ? { color: 'rose' } : {},
    onConfirm,
  });
}
