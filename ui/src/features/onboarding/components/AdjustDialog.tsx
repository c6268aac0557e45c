import { Button, Group, Modal, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useFaults } from '@/components/form-faults';
import { notifyDone } from '@/components/notify';
import { Problem } from '@/lib/problem';
import { type Onboarding, useAdjust, useCancel } from '../api/onboardings';
import { doers } from '../api/plans';
import {
  type Act,
  type ActField,
  type ActValues,
  fieldsOf,
  isRequired,
  missingOf,
  operationOf,
  valuesFor,
} from './acts';

const NUMBERS: ActField[] = ['dueDay', 'days', 'rampPercent', 'target'];
const dangerous = ['drop_task', 'drop_stage', 'cancel'];

/** What was refused, said of the dialog's fields: it sends one change, whose fields have no other names. */
export function ofDialog(error: unknown): unknown {
  if (!(error instanceof Problem)) return error;
  return new Problem(error.status, {
    type: error.type,
    title: error.title,
    detail: error.detail,
    errors: error.errors.map(({ pointer, detail }) => ({
      pointer: pointer.replace(/^\/operations\/0(\/newStage)?/, '').replace(/^\/reason$/, '/note'),
      detail,
    })),
  });
}

interface FormProps {
  onboarding: Onboarding;
  act: Act;
  onDone: () => void;
}

function useSend({ onboarding, act }: Omit<FormProps, 'onDone'>) {
  const adjust = useAdjust(onboarding);
  const cancel = useCancel(onboarding.id);
  const stageKeys = onboarding.stages.map(({ key }) => key);
  return {
    isPending: adjust.isPending || cancel.isPending,
    send: (values: ActValues) => {
      const note = values.note.trim();
      return act.kind === 'cancel'
        ? cancel.mutateAsync(note)
        : adjust.mutateAsync({ operations: [operationOf(act, values, stageKeys)], note: note || null });
    },
  };
}

function Form({ onboarding, act, onDone }: FormProps) {
  const { t } = useTranslation(['onboarding', 'components']);
  const { send, isPending } = useSend({ onboarding, act });
  const { kind } = act;
  const fields = fieldsOf[kind];
  const form = useForm<ActValues>({
    initialValues: valuesFor(act),
    validate: (values) => Object.fromEntries(missingOf(kind, values).map((field) => [field, t('act.fault')])),
  });
  const faults = useFaults(form, fields);
  const common = (field: ActField) => ({
    label: t([`act.${kind}.${field}`, `editor.${field}`]),
    required: isRequired(kind, field),
    ...form.getInputProps(field),
  });
  const input = (field: ActField) => {
    if (field === 'for')
      return (
        <Select
          key={field}
          {...common(field)}
          allowDeselect={false}
          data={doers.map((value) => ({ value, label: t(`doer.${value}`) }))}
        />
      );
    if (NUMBERS.includes(field))
      return (
        <NumberInput
          key={field}
          {...common(field)}
          min={0}
          allowDecimal={field === 'target'}
          suffix={field === 'rampPercent' ? '%' : undefined}
        />
      );
    if (field === 'note')
      return <Textarea key={field} {...common(field)} autosize minRows={2} maxLength={500} />;
    return <TextInput key={field} {...common(field)} maxLength={field === 'title' ? 200 : 1000} />;
  };
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        faults.clear();
        send(values).then(
          () => {
            onDone();
            notifyDone(t(`act.${kind}.done`));
          },
          (error: unknown) => faults.show(ofDialog(error)),
        );
      })}
    >
      <Stack gap="md">
        <Text size="sm">{t(`act.${kind}.text`, { name: onboarding.member.name })}</Text>
        {fields.map(input)}
        <FaultAlert faults={faults} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('act.leave')}
          </Button>
          <Button type="submit" color={dangerous.includes(kind) ? 'rose' : undefined} loading={isPending}>
            {t(`act.${kind}.action`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What a change is about, for its title. */
function subjectOf(act: Act): string | null {
  if ('work' in act) return act.work.title;
  if ('target' in act) return act.name;
  return 'stage' in act ? act.stage.name : null;
}

interface AdjustDialogProps {
  onboarding: Onboarding;
  act: Act | null;
  onClose: () => void;
}

/** Changes a plan under way; what was changed, by whom and why stays on record. */
export function AdjustDialog({ onboarding, act, onClose }: AdjustDialogProps) {
  const { t } = useTranslation(['onboarding', 'components']);
  return (
    <Modal
      opened={act !== null}
      onClose={onClose}
      title={act && [t(`act.${act.kind}.action`), subjectOf(act)].filter(Boolean).join(': ')}
      closeButtonProps={{ 'aria-label': t('components:actions.close') }}
    >
      {act !== null && <Form onboarding={onboarding} act={act} onDone={onClose} />}
    </Modal>
  );
}
