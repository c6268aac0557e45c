import { Anchor, Button, Card, FileButton, Group, Menu, Select, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconFileUpload, IconPackage, IconPlus, IconScript } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { confirm } from '@/components/confirm';
import { notifyDone } from '@/components/notify';
import { PageHeader } from '@/components/PageHeader';
import { Pager } from '@/components/Pager';
import { useNotifyProblem } from '@/components/problem-text';
import { Async, EmptyState } from '@/components/states';
import { Problem } from '@/lib/problem';
import { can, useSession } from '@/lib/session';
import {
  purposes,
  type Rulebook,
  rulebooksQuery,
  rulebookStatuses,
  useImportRulebook,
} from '../api/rulebooks';
import { CreateRulebook } from './CreateRulebook';
import { PackGallery } from './PackGallery';
import { RulebookState } from './RulebookState';

/** What is on show, kept in the address. */
function useFilter() {
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string | null) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (name !== 'page') after.delete('page');
        if (value === null) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  const among = (name: string, known: readonly string[]) =>
    known.find((value) => value === search.get(name)) ?? null;
  const filter = {
    purpose: among('purpose', purposes),
    status: among('status', rulebookStatuses),
    page: Math.max(0, Number(search.get('page') ?? 0) || 0),
  };
  return { filter, set };
}

function useTakeFile() {
  const { t } = useTranslation(['rules', 'components']);
  const navigate = useNavigate();
  const take = useImportRulebook();
  const notifyProblem = useNotifyProblem();
  const run = (file: File, replace: boolean) =>
    take.mutate(
      { file, replace },
      {
        onSuccess: (taken) => {
          notifyDone(t('import.done', { name: taken.name }));
          void navigate(`/rules/${taken.id}`);
        },
        onError: (error) => {
          if (!(error instanceof Problem) || error.status !== 409) {
            notifyProblem(error);
            return;
          }
          confirm({
            title: t('import.question'),
            text: error.detail,
            confirm: t('import.replace'),
            cancel: t('components:actions.cancel'),
            onConfirm: () => run(file, true),
          });
        },
      },
    );
  return { run, pending: take.isPending };
}

function Actions({ taken }: { taken: string[] }) {
  const { t } = useTranslation('rules');
  const [creating, create] = useDisclosure(false);
  const [adopting, adopt] = useDisclosure(false);
  const file = useTakeFile();
  return (
    <>
      <FileButton
        onChange={(chosen) => chosen && file.run(chosen, false)}
        accept=".txt,.rules,.drl,text/plain"
      >
        {({ onClick }) => (
          <Menu position="bottom-end">
            <Button.Group>
              <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={create.open}>
                {t('create.open')}
              </Button>
              <Menu.Target>
                <Button px="xs" aria-label={t('more')} loading={file.pending}>
                  <IconChevronDown size={18} aria-hidden />
                </Button>
              </Menu.Target>
            </Button.Group>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconPackage size={18} aria-hidden />} onClick={adopt.open}>
                {t('packs.title')}
              </Menu.Item>
              <Menu.Item leftSection={<IconFileUpload size={18} aria-hidden />} onClick={onClick}>
                {t('import.open')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </FileButton>
      <CreateRulebook opened={creating} taken={taken} onClose={create.close} />
      <PackGallery opened={adopting} onClose={adopt.close} />
    </>
  );
}

function RulebookTable({ rulebooks }: { rulebooks: Rulebook[] }) {
  const { t } = useTranslation('rules');
  return (
    <Card p={0}>
      <Table.ScrollContainer minWidth={520}>
        <Table highlightOnHover horizontalSpacing="md" verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('column.name')}</Table.Th>
              <Table.Th>{t('purposeLabel')}</Table.Th>
              <Table.Th>{t('column.status')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rulebooks.map((rulebook) => (
              <Table.Tr key={rulebook.id}>
                <Table.Td>
                  <Anchor component={Link} to={`/rules/${rulebook.id}`} fw={600} inherit>
                    {rulebook.name}
                  </Anchor>
                  <Text size="sm" c="dimmed">
                    {rulebook.key}
                  </Text>
                </Table.Td>
                <Table.Td>{t(`purpose.${rulebook.purpose}`)}</Table.Td>
                <Table.Td>
                  <RulebookState rulebook={rulebook} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}

/** All rulebooks, and where each stands. */
export default function RulesPage() {
  const { t } = useTranslation('rules');
  const { filter, set } = useFilter();
  const rulebooks = useQuery(rulebooksQuery(filter));
  const writes = can(useSession(), 'rules:write');
  const filtered = filter.purpose !== null || filter.status !== null;
  const taken = (rulebooks.data?.items ?? []).map(({ key }) => key);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={writes ? <Actions taken={taken} /> : undefined}
      />
      <Stack gap="md">
        <Group gap="sm">
          <Select
            aria-label={t('purposeLabel')}
            placeholder={t('filter.purpose')}
            clearable
            value={filter.purpose}
            onChange={(value) => set('purpose', value)}
            data={purposes.map((value) => ({ value, label: t(`purpose.${value}`) }))}
          />
          <Select
            aria-label={t('column.status')}
            placeholder={t('filter.status')}
            clearable
            value={filter.status}
            onChange={(value) => set('status', value)}
            data={rulebookStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
          />
        </Group>
        <Async
          query={rulebooks}
          isEmpty={({ items }) => items.length === 0}
          empty={
            <EmptyState
              icon={<IconScript size={24} aria-hidden />}
              title={t(filtered ? 'empty.filtered' : 'empty.title')}
              hint={t(filtered ? 'empty.filteredHint' : 'empty.hint')}
            />
          }
        >
          {(page) => (
            <div>
              <RulebookTable rulebooks={page.items} />
              <Pager of={page} onChange={(next) => set('page', next === 0 ? null : String(next))} />
            </div>
          )}
        </Async>
      </Stack>
    </>
  );
}
