import { Alert, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CheckTextProblem } from '../api/check';
import classes from './rules.module.css';

interface ProblemListProps {
  problems: CheckTextProblem[];
  onGoTo: (problem: CheckTextProblem) => void;
}

/** What is wrong with a text: each leads to its place. */
export function ProblemList({ problems, onGoTo }: ProblemListProps) {
  const { t } = useTranslation('rules');
  if (problems.length === 0) return null;
  return (
    <Alert
      color="rose"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('problems.title', { count: problems.length })}
    >
      <ul className={classes.problems}>
        {problems.map((problem, index) => (
          <li key={index}>
            <UnstyledButton className={classes.problem} onClick={() => onGoTo(problem)}>
              <Text span size="sm" c="dimmed">
                {t('problems.at', { line: problem.line, column: problem.column })}
              </Text>{' '}
              <Text span size="sm">
                {problem.message}
              </Text>
              {problem.hint !== '' && (
                <Text span size="sm" c="dimmed">
                  {' '}
                  {problem.hint}
                </Text>
              )}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
