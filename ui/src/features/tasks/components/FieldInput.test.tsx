import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { renderComponent } from '@/testing/render';
import { FieldInput } from './FieldInput';

function Rated() {
  const [value, setValue] = useState<unknown>(0);
  return (
    <>
      <FieldInput
        field={{ key: 'rating', kind: 'rating', label: 'How was it?', required: true }}
        value={value}
        onChange={setValue}
      />
      <output>{JSON.stringify(value)}</output>
    </>
  );
}

it('takes a rating from the keyboard alone', async () => {
  renderComponent(<Rated />);
  expect(await screen.findByRole('radiogroup', { name: /How was it/ })).toBeVisible();

  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(screen.getByRole('status')).toHaveTextContent('1');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');

  expect(screen.getByRole('radio', { name: '4 of 5' })).toBeChecked();
  expect(screen.getByRole('status')).toHaveTextContent('4');
});
