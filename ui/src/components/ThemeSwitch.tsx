import { SegmentedControl, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const schemes = [
  { value: 'light', Icon: IconSun },
  { value: 'auto', Icon: IconDeviceDesktop },
  { value: 'dark', Icon: IconMoon },
] as const;

export function ThemeSwitch() {
  const { t } = useTranslation('components');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      aria-label={t('theme.label')}
      size="xs"
      value={colorScheme}
      onChange={setColorScheme}
      data={schemes.map(({ value, Icon }) => ({
        value,
        label: (
          <span title={t(`theme.${value}`)} style={{ display: 'flex', paddingBlock: 2 }}>
            <Icon size={16} aria-hidden />
            <VisuallyHidden>{t(`theme.${value}`)}</VisuallyHidden>
          </span>
        ),
      }))}
    />
  );
}
