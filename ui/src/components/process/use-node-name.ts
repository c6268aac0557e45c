import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** What a step is called in the user's language; as the process calls it where there is no translation. */
export function useNodeName(): (process: string, id: string, name: string) => string {
  const { t } = useTranslation('process');
  return useCallback(
    (process, id, name) => t(`processes.${process}.${id}`, { defaultValue: name === '' ? id : name }),
    [t],
  );
}

/** What a process is called in the user's language, if it is one that Pacesetter ships. */
export function useProcessName(): (process: string, name: string) => string {
  const { t } = useTranslation('process');
  return useCallback((process, name) => t(`name.${process}`, { defaultValue: name }), [t]);
}
