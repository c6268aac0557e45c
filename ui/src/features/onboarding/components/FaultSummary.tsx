import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { inOrder, placeOf } from './plan-faults';

/** Everything that the server refused, with where it is; the fields say the same. */
export function FaultSummary({ errors }: { errors: Record<string, string> }) {
  const { t } = useTranslation('onboarding');
  const faults = inOrder(errors);
  if (faults.length === 0) return null;
  const where = (field: string) => {
    const { stage, list, item } = placeOf(field);
    return [
      stage !== null && t('editor.item.stages', { number: stage }),
      list !== null && t(`editor.item.${list}`, { number: item }),
      t(`editor.${field.split('.').at(-1) ?? ''}`, { defaultValue: '' }),
    ]
      .filter(Boolean)
      .join(', ');
  };
  return (
    <Alert
      color="rose"
      icon={<IconAlertTriangle aria-hidden />}
      role="alert"
      title={t('editor.faults', { count: faults.length })}
    >
      <List size="sm">
        {faults.map(([field, message]) => (
          <List.Item key={field}>
            {[where(field), message].filter((part) => part !== '').join(': ')}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
