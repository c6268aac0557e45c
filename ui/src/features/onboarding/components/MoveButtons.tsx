import { ActionIcon, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface MoveButtonsProps {
  /** What is moved, as its name for those who listen. */
  name: string;
  at: number;
  count: number;
  /** Whether the last one must stay. */
  keepLast?: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Moves an entry of a list up or down, or takes it out. A button that can do nothing keeps the focus. */
export function MoveButtons({ name, at, count, keepLast = false, onMove, onRemove }: MoveButtonsProps) {
  const { t } = useTranslation('onboarding');
  const button = (key: 'up' | 'down' | 'remove', idle: boolean, act: () => void, Icon: typeof IconTrash) => (
    <ActionIcon
      aria-label={t(`move.${key}`, { name })}
      title={t(`move.${key}Short`)}
      aria-disabled={idle || undefined}
      data-disabled={idle || undefined}
      onClick={() => {
        if (!idle) act();
      }}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
  return (
    <Group gap={2} wrap="nowrap">
      {button('up', at === 0, () => onMove(-1), IconArrowUp)}
      {button('down', at === count - 1, () => onMove(1), IconArrowDown)}
      {button('remove', keepLast && count === 1, onRemove, IconTrash)}
    </Group>
  );
}
