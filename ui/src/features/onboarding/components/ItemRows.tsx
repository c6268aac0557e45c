import { Button, Fieldset, Group, Input, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MoveButtons } from './MoveButtons';
import type { ItemOf, ListName } from './plan-draft';
import { useEditing } from './plan-editing';

export interface RowProps<L extends ListName> {
  item: ItemOf<L>;
  /** The path of the row's fields: `stages.0.tasks.1`. */
  path: string;
  fresh: boolean;
  onChange: (change: Partial<ItemOf<L>>) => void;
}

interface ItemRowsProps<L extends ListName> {
  stage: number;
  list: L;
  items: ItemOf<L>[];
  row: (props: RowProps<L>) => ReactNode;
}

/** One of the lists of a stage: its entries in order, each to be changed, moved or taken out, and another to be added. */
export function ItemRows<L extends ListName>({ stage, list, items, row }: ItemRowsProps<L>) {
  const { t } = useTranslation('onboarding');
  const { dispatch, added, errors } = useEditing();
  return (
    <Stack gap="xs" role="group" aria-label={t(`editor.${list}`)}>
      <Input.Label component="div">{t(`editor.${list}`)}</Input.Label>
      <Input.Description>{t(`editor.${list}Hint`)}</Input.Description>
      {items.map((item, at) => {
        const name = t(`editor.item.${list}`, { number: at + 1 });
        return (
          <Fieldset
            key={item.uid}
            variant="filled"
            p="sm"
            legend={<span className="visually-hidden">{name}</span>}
          >
            <Group align="flex-start" wrap="nowrap" gap="xs">
              <div style={{ flex: 1, minWidth: 0 }}>
                {row({
                  item,
                  path: `stages.${stage}.${list}.${at}`,
                  fresh: added === item.uid,
                  onChange: (change) =>
                    dispatch({ do: 'changeItem', stage, list, at, change } as Parameters<typeof dispatch>[0]),
                })}
              </div>
              <MoveButtons
                name={name}
                at={at}
                count={items.length}
                onMove={(by) => dispatch({ do: 'moveItem', stage, list, at, by })}
                onRemove={() => dispatch({ do: 'removeItem', stage, list, at })}
              />
            </Group>
          </Fieldset>
        );
      })}
      {errors[`stages.${stage}.${list}`] !== undefined && (
        <Input.Error>{errors[`stages.${stage}.${list}`]}</Input.Error>
      )}
      <Button
        variant="default"
        size="xs"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => dispatch({ do: 'addItem', stage, list })}
      >
        {t(`editor.add.${list}`)}
      </Button>
    </Stack>
  );
}
