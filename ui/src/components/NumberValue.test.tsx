import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { i18n } from '@/app/i18n';
import { renderComponent } from '@/testing/render';
import { NumberValue } from './NumberValue';

function Changing() {
  const [value, setValue] = useState(5);
  return (
    <>
      <NumberValue value={value} of={{ decimals: 0 }} />
      <button onClick={() => setValue(6)}>change</button>
    </>
  );
}

describe('a number', () => {
  it('lights up when it changes, not when it first appears', async () => {
    renderComponent(<Changing />);
    expect(await screen.findByText('5')).not.toHaveAttribute('data-changed');

    await userEvent.click(screen.getByRole('button'));

    expect(screen.getByText('6')).toHaveAttribute('data-changed');
  });

  it('is written in the user’s language', async () => {
    renderComponent(<NumberValue value={123_456_789} of={{ currency: 'KRW' }} short />);
    expect(await screen.findByText('₩123M')).toHaveAttribute('title', '₩123,456,789');

    localStorage.setItem('pacesetter.language', 'ko');
    await act(() => i18n.changeLanguage('ko'));

    expect(screen.getByText('₩1.23억')).toBeInTheDocument();
  });

  it('is read out where there is none', async () => {
    renderComponent(<NumberValue value={null} />);

    expect(await screen.findByText('no value')).toBeInTheDocument();
  });
});
