import { ActionIcon, Menu, Modal, Stack, Group, Button, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconArchive,
  IconDots,
  IconDownload,
  IconPencil,
  IconPlayerPlay,
  IconUserCheck,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirm } from '@/components/confirm';
import { notifyDone } from '@/components/notify';
import { useNotifyProblem } from '@/components/problem-text';
import { url } from '@/lib/http';
import { useResume, useRetire } from '../api/publishing';
import { type Rulebook, useDescribeRulebook } from '../api/rulebooks';

function Rename({ rulebook, onDone }: { rulebook: Rulebook; onDone: () => void }) {
  const { t } = useTranslation(['rules', 'components']);
  const [name, setName] = useState(rulebook.name);
  const describe = useDescribeRulebook(rulebook.id);
  const notifyProblem = useNotifyProblem();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        describe.mutate({ name }, { onError: notifyProblem, onSuccess: onDone });
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t('create.name')}
          required
          data-autofocus
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('components:actions.cancel')}
          </Button>
          <Button type="submit" loading={describe.isPending}>
            {t('components:actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What else may be done with a rulebook. */
export function RulebookMenu({ rulebook, writes }: { rulebook: Rulebook; writes: boolean }) {
  const { t } = useTranslation(['rules', 'components']);
  const retire = useRetire(rulebook.id);
  const resume = useResume(rulebook.id);
  const describe = useDescribeRulebook(rulebook.id);
  const notifyProblem = useNotifyProblem();
  const [renaming, rename] = useDisclosure(false);
  const done = (message: string) => ({ onError: notifyProblem, onSuccess: () => notifyDone(message) });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="lg" variant="default" aria-label={t('more')}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component="a"
            href={url(`/rulebooks/${rulebook.id}/file`)}
            download
            leftSection={<IconDownload size={18} aria-hidden />}
          >
            {t('menu.file')}
          </Menu.Item>
          {writes && (
            <>
              <Menu.Item leftSection={<IconPencil size={18} aria-hidden />} onClick={rename.open}>
                {t('menu.rename')}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconUserCheck size={18} aria-hidden />}
                onClick={() =>
                  describe.mutate(
                    { needsApproval: !rulebook.needsApproval },
                    done(t(rulebook.needsApproval ? 'menu.waived' : 'menu.required')),
                  )
                }
              >
                {t(rulebook.needsApproval ? 'menu.waive' : 'menu.require')}
              </Menu.Item>
              {rulebook.status === 'suspended' && (
                <Menu.Item
                  leftSection={<IconPlayerPlay size={18} aria-hidden />}
                  onClick={() => resume.mutate(undefined, done(t('menu.resumed')))}
                >
                  {t('menu.resume')}
                </Menu.Item>
              )}
              {(rulebook.status === 'published' || rulebook.status === 'suspended') && (
                <Menu.Item
                  color="rose"
                  leftSection={<IconArchive size={18} aria-hidden />}
                  onClick={() =>
                    confirm({
                      title: t('menu.retireQuestion', { name: rulebook.name }),
                      text: t('menu.retireText'),
                      confirm: t('menu.retire'),
                      cancel: t('components:actions.cancel'),
                      danger: true,
                      onConfirm: () => retire.mutate(undefined, done(t('menu.retired'))),
                    })
                  }
                >
                  {t('menu.retire')}
                </Menu.Item>
              )}
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={renaming} onClose={rename.close} title={t('menu.rename')}>
        <Rename rulebook={rulebook} onDone={rename.close} />
      </Modal>
    </>
  );
}
