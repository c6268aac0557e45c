import { Alert, Badge, Button, Group, Stack, Tabs, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconDeviceFloppy, IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { PageHeader } from '@/components/PageHeader';
import { Async, LoadingRows } from '@/components/states';
import { can, useSession } from '@/lib/session';
import { type Rulebook, rulebookQuery } from '../api/rulebooks';
import { CasesPanel } from './CasesPanel';
import { HistoryPanel } from './HistoryPanel';
import { LeaveGuard } from '@/components/LeaveGuard';
import { PublishDialog } from './PublishDialog';
import { RulebookMenu } from './RulebookMenu';
import { RulebookState } from './RulebookState';
import { TrialPanel } from './TrialPanel';
import { useDraft } from './use-draft';
import { useSave } from './use-save';
import { WritePanel } from './WritePanel';

const tabs = ['write', 'cases', 'trial', 'history'] as const;

function useTab() {
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((one) => one === search.get('tab')) ?? 'write';
  const choose = (next: string | null) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (next === null || next === 'write') after.delete('tab');
        else after.set('tab', next);
        return after;
      },
      { replace: true },
    );
  return { tab, choose };
}

function Studio({ rulebook }: { rulebook: Rulebook }) {
  const { t } = useTranslation('rules');
  const writes = can(useSession(), 'rules:write') && rulebook.contest === null;
  const draft = useDraft(rulebook);
  const { save, question } = useSave(rulebook, draft);
  const [publishing, publish] = useDisclosure(false);
  const { tab, choose } = useTab();
  const sound = draft.fresh && draft.check?.ok === true;
  return (
    <>
      <PageHeader
        title={rulebook.name}
        lead={
          <Group gap="xs">
            <Text span c="dimmed">
              {t(`purpose.${rulebook.purpose}`)}
            </Text>
            <RulebookState rulebook={rulebook} />
            {rulebook.needsApproval && <Badge color="lagoon">{t('needsApproval')}</Badge>}
            {draft.dirty && <Badge color="amber">{t('draft.unsaved')}</Badge>}
          </Group>
        }
        actions={
          <>
            {writes && (
              <>
                <Button
                  variant="default"
                  leftSection={<IconDeviceFloppy size={18} aria-hidden />}
                  disabled={!draft.dirty}
                  loading={draft.saving}
                  onClick={() => void save()}
                >
                  {t('draft.save')}
                </Button>
                <Button
                  leftSection={<IconSend size={18} aria-hidden />}
                  disabled={!sound}
                  onClick={publish.open}
                >
                  {t('publish.open')}
                </Button>
              </>
            )}
            <RulebookMenu rulebook={rulebook} writes={writes} />
          </>
        }
      />
      <Stack gap="md">
        {draft.changedElsewhere && (
          <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} py="xs">
            {t('draft.changedElsewhere', { by: rulebook.draft?.by ?? '' })}
          </Alert>
        )}
        <Tabs value={tab} onChange={choose} keepMounted={false}>
          <Tabs.List mb="md">
            {tabs.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t(`tab.${one}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="write">
            <WritePanel draft={draft} readOnly={!writes} onSave={() => draft.dirty && void save()} />
          </Tabs.Panel>
          <Tabs.Panel value="cases">
            <CasesPanel rulebook={rulebook} writes={writes} results={draft.check?.cases ?? []} />
          </Tabs.Panel>
          <Tabs.Panel value="trial">
            <TrialPanel
              rulebook={rulebook}
              sound={draft.fresh && draft.check?.problems.length === 0}
              dirty={draft.dirty}
              save={save}
            />
          </Tabs.Panel>
          <Tabs.Panel value="history">
            <HistoryPanel rulebook={rulebook} writes={writes} />
          </Tabs.Panel>
        </Tabs>
      </Stack>
      {question}
      <PublishDialog
        rulebook={rulebook}
        opened={publishing}
        save={async () => (draft.dirty ? save() : rulebook)}
        onClose={publish.close}
      />
      <LeaveGuard dirty={draft.dirty} />
    </>
  );
}

/** One rulebook: its rules as they are being written, and all that may be done with them. */
export default function RulebookPage() {
  const { id = '' } = useParams();
  const rulebook = useQuery(rulebookQuery(id));
  return (
    <Async query={rulebook} loading={<LoadingRows rows={6} />}>
      {(data) => <Studio key={data.id} rulebook={data} />}
    </Async>
  );
}
