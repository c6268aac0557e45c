import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Role, roles } from '@/lib/session';

interface RolesFieldProps {
  value?: Role[];
  onChange?: (roles: Role[]) => void;
  error?: React.ReactNode;
}

/** What someone may do: any number of roles, each with what it brings. */
export function RolesField({ value = [], onChange, error }: RolesFieldProps) {
  const { t } = useTranslation(['settings', 'app']);
  return (
    <Checkbox.Group
      label={t('accounts.roles')}
      required
      value={value}
      onChange={(chosen) => onChange?.(roles.filter((role) => chosen.includes(role)))}
      error={error}
    >
      <Stack gap={8} mt={6}>
        {roles.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={t(`app:role.${role}`)}
            description={t(`accounts.roleHint.${role}`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
