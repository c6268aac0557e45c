import { expect, it } from 'vitest';
import { keyed, newQuestion } from './template-values';

it('gives new questions keys of their own, and leaves those that are answered already', () => {
  const questions = keyed([
    { ...newQuestion, key: 'q2', text: 'Known' },
    { ...newQuestion, text: ' First ' },
    { ...newQuestion, text: 'Second' },
  ]);

  expect(questions.map(({ key, text }) => [key, text])).toEqual([
    ['q2', 'Known'],
    ['q1', 'First'],
    ['q3', 'Second'],
  ]);
});

it('keeps choices only where one chooses', () => {
  const choices = ['Yes', 'No'];
  const questions = keyed([
    { ...newQuestion, kind: 'choice', choices },
    { ...newQuestion, kind: 'rating', choices },
  ]);

  expect(questions.map((question) => question.choices)).toEqual([choices, []]);
});
