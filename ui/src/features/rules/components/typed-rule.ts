export type Horizon = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'contest' | 'ever';
export type Scope = 'member' | 'team' | 'company';
export type Status = 'ahead' | 'on_pace' | 'behind' | 'at_risk';
export type Recipient = 'member' | 'manager' | 'team' | 'everyone';
export type Comparator = 'equal' | 'not_equal' | 'at_least' | 'more_than' | 'at_most' | 'less_than';

export type Quantity =
  | { kind: 'indicator'; indicator: string; scope: Scope; horizon: Horizon; last: boolean }
  | {
      kind: 'goal';
      indicator: string;
      scope: Scope;
      period: Horizon;
      aspect: 'target' | 'attainment' | 'pace';
    }
  | { kind: 'streak'; indicator: string; bar: number; period: Horizon }
  | { kind: 'points'; horizon: Horizon }
  | { kind: 'score' }
  | { kind: 'rank' };

export type Trigger =
  | { kind: 'logged'; types: string[] }
  | { kind: 'crosses'; quantity: Quantity; rising: boolean; bar: number }
  | { kind: 'status_becomes'; indicator: string; scope: Scope; period: Horizon; status: Status }
  | { kind: 'closes'; period: Horizon }
  | { kind: 'reaches'; phase: 'starts' | 'closes' | 'becomes_final' };

/** What forms know of numbers; the others stay as they are. */
export type Expression =
  | { kind: 'constant'; value: number }
  | { kind: 'amount' }
  | { kind: 'reading'; quantity: Quantity }
  | { kind: 'tenure' }
  | { kind: 'attribute'; name: string }
  | { kind: 'recent'; types: string[]; minutes: number; same: string | null }
  | { kind: 'arithmetic'; operator: string; left: Expression; right: Expression }
  | { kind: 'extreme'; largest: boolean; of: Expression[] }
  | { kind: 'rounded'; of: Expression };

export type Predicate =
  | { kind: 'compare'; left: Expression; comparator: Comparator; right: Expression }
  | { kind: 'has'; trait: 'role' | 'team' | 'tag'; is: boolean; values: string[] }
  | {
      kind: 'text';
      field: { kind: 'type' | 'source' | 'currency' } | { kind: 'attribute'; name: string };
      likeness: 'is' | 'is_not' | 'contains' | 'starts_with';
      values: string[];
    }
  | { kind: 'working_hours'; inside: boolean }
  | { kind: 'on_weekday'; days: string[] }
  | {
      kind: 'goal_is';
      indicator: string;
      scope: Scope;
      period: Horizon;
      is: boolean;
      statuses: Status[];
    }
  | { kind: 'holds'; badge: string; is: boolean }
  | { kind: 'takes_part'; contest: string; is: boolean };

export type Action =
  | { kind: 'give_points'; points: Expression; to: Recipient }
  | { kind: 'give_score'; score: Expression; set: boolean }
  | { kind: 'award'; badge: string; to: Recipient }
  | { kind: 'celebrate'; message: string }
  | { kind: 'notify'; to: Recipient; message: string }
  | { kind: 'start_coaching'; topic: string }
  | { kind: 'assign_training'; training: string }
  | { kind: 'set_aside'; reason: string };

export type Limit =
  { kind: 'times'; times: number; per: Horizon } | { kind: 'cap'; most: number; per: Horizon };

/** A rule as `POST /rules/parse` gives it and `POST /rules/print` takes it. */
export interface TypedRule {
  name: string;
  trigger: Trigger;
  clauses: { any: Predicate[] }[];
  actions: Action[];
  limits: Limit[];
}
