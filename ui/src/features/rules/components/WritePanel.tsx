import { Alert, Grid, Group, Loader, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotifyProblem, useProblemText } from '@/components/problem-text';
import type { Problem } from '@/lib/problem';
import { type RuleLanguage, ruleLanguages } from '../api/rulebooks';
import { FacesPanel } from './FacesPanel';
import { FormView } from './FormView';
import { PhrasesPanel } from './PhrasesPanel';
import { ProblemList } from './ProblemList';
import { RuleEditor, type RuleEditorHandle } from './RuleEditor';
import { TableView } from './TableView';
import type { Draft } from './use-draft';

function CheckState({ draft }: { draft: Draft }) {
  const { t } = useTranslation('rules');
  const problemText = useProblemText();
  const { check, fresh, checkError, text } = draft;
  if (checkError !== null) return <Text c="var(--pace-at-risk)">{problemText(checkError)}</Text>;
  if (text.trim() === '') return <Text c="dimmed">{t('check.nothing')}</Text>;
  if (!fresh || check === undefined)
    return (
      <Group gap={6}>
        <Loader size="xs" aria-hidden /> <Text c="dimmed">{t('check.underway')}</Text>
      </Group>
    );
  if (check.problems.length > 0) return null;
  const failed = check.cases.filter(({ passed }) => !passed).length;
  return (
    <Group gap={6} c={failed > 0 ? 'var(--pace-behind)' : 'var(--pace-ahead)'}>
      {failed > 0 ? <IconAlertTriangle size={18} aria-hidden /> : <IconCircleCheck size={18} aria-hidden />}
      <Text>
        {failed > 0
          ? t('check.casesFail', { count: failed })
          : t('check.good', { count: check.rules.length })}
      </Text>
      {!check.proved && <Text c="dimmed">{t('check.unproved')}</Text>}
    </Group>
  );
}

/** The language of the text on show; choosing another translates it in place. */
function LanguageChoice({
  draft,
  onRefused,
}: {
  draft: Draft;
  onRefused: (problem: Problem | null) => void;
}) {
  const { t } = useTranslation('rules');
  const notifyProblem = useNotifyProblem();
  return (
    <SegmentedControl
      aria-label={t('language.label')}
      value={draft.language}
      disabled={draft.translating}
      onChange={(value) => {
        draft.speak(value as RuleLanguage).then(onRefused, notifyProblem);
      }}
      data={ruleLanguages.map((value) => ({ value, label: t(`language.${value}`) }))}
    />
  );
}

const views = ['text', 'form', 'table'] as const;
type View = (typeof views)[number];

/** Writing rules as text: checked, underlined and completed while typing, and read in the other languages beside it. */
export function WritePanel({
  draft,
  readOnly,
  onSave,
}: {
  draft: Draft;
  readOnly: boolean;
  onSave: () => void;
}) {
  const { t } = useTranslation('rules');
  const editor = useRef<RuleEditorHandle>(null);
  const [refused, setRefused] = useState<{ problem: Problem; text: string } | null>(null);
  const [view, setView] = useState<View>('text');
  const problems = draft.check?.problems ?? noProblems;
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, lg: view === 'text' ? 8 : 12 }}>
        <Stack gap="md">
          <Group justify="space-between" gap="sm">
            <Group gap="sm">
              <LanguageChoice
                draft={draft}
                onRefused={(problem) => setRefused(problem && { problem, text: draft.text })}
              />
              <SegmentedControl
                aria-label={t('view.label')}
                value={view}
                onChange={(value) => setView(value)}
                data={views.map((value) => ({ value, label: t(`view.${value}`) }))}
              />
            </Group>
            <div role="status" aria-live="polite">
              <CheckState draft={draft} />
            </div>
          </Group>
          {refused !== null && refused.text === draft.text && (
            <Alert
              color="amber"
              icon={<IconAlertTriangle aria-hidden />}
              role="alert"
              withCloseButton
              closeButtonLabel={t('close')}
              onClose={() => setRefused(null)}
            >
              {t('language.refused')}
            </Alert>
          )}
          {view === 'table' && <TableView draft={draft} readOnly={readOnly} />}
          {view === 'form' && <FormView draft={draft} readOnly={readOnly} />}
          {view === 'text' && (
            <RuleEditor
              ref={editor}
              label={t('editor.label')}
              text={draft.text}
              language={draft.language}
              problems={problems}
              readOnly={readOnly}
              onChange={draft.write}
              onSave={onSave}
            />
          )}
          <ProblemList problems={problems} onGoTo={(problem) => editor.current?.goTo(problem)} />
          <FacesPanel rules={draft.check?.rules ?? []} written={draft.language} />
        </Stack>
      </Grid.Col>
      {view === 'text' && (
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <PhrasesPanel language={draft.language} onInsert={(text) => editor.current?.insert(text)} />
        </Grid.Col>
      )}
    </Grid>
  );
}

const noProblems: never[] = [];
