import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { i18n } from '@/app/i18n';
import { useNames } from './names';

const wrapper = ({ children }: { children: ReactNode }) => (
  <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
);

describe('the names of indicators and activity types', () => {
  it('are in the user’s language where Pacesetter ships them', async () => {
    const { result } = renderHook(useNames, { wrapper });
    expect(result.current.indicator({ key: 'calls', name: 'Calls' })).toBe('Calls');

    await act(() => i18n.changeLanguage('ko'));

    expect(result.current.indicator({ key: 'calls', name: 'Calls' })).toBe('통화수');
    expect(result.current.indicator({ indicator: 'win_rate', name: 'Win rate' })).toBe('수주율');
    expect(result.current.type({ key: 'deal_won', name: 'Deal won' })).toBe('수주');
  });

  it('stay as someone gave them', async () => {
    await i18n.changeLanguage('ko');
    const { result } = renderHook(useNames, { wrapper });

    expect(result.current.indicator({ key: 'calls', name: 'Dials' })).toBe('Dials');
    expect(result.current.indicator({ key: 'visits', name: 'Visits' })).toBe('Visits');
    expect(result.current.type({ key: 'call', name: 'Phone call' })).toBe('Phone call');
  });
});
