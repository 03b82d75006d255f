import { requestIn } from '../cases/audit-item.js';
import type { View } from '../facts/fact.js';
import type { Column, KeptDecision } from './tables.js';

/** A decision in one view, as a row. */
export interface DecisionRow extends KeptDecision {
  view: View;
}

type Value = Column<DecisionRow>['value'];
const request = (row: DecisionRow) => requestIn(row.audited.item, row.view);
const prediction = (row: DecisionRow) => row.audited.compared[row.view].prediction;
const outcome = (row: DecisionRow) => row.audited.outcomes[row.view];
const text = (name: string, value: Value): Column<DecisionRow> => ({ name, type: 'VARCHAR', value });
const whole = (name: string, value: Value): Column<DecisionRow> => ({ name, type: 'INTEGER', value });
const yes = (name: string, value: Value): Column<DecisionRow> => ({ name, type: 'BOOLEAN', value });

/** Everything a figure is made of stands in a column of its own; lists are separated by spaces, as in CSV. */
export const DECISIONS: readonly Column<DecisionRow>[] = [
  whole('run', ({ run }) => run),
  whole('decision', ({ decision }) => decision),
  whole('file_no', ({ fileNo }) => fileNo),
  text('view', ({ view }) => view),
  text('letter', ({ audited }) => audited.item.letter),
  whole('issue', ({ audited }) => audited.item.issue),
  text('heading', ({ audited }) => audited.item.heading),
  text('treatment', (row) => request(row).treatment),
  text('body_part', (row) => request(row).bodyPart),
  text('diagnosis', (row) => request(row).diagnosis),
  whole('visits', (row) => request(row).visits),
  text('timing', (row) => request(row).timing),
  text('purpose', (row) => request(row).purpose),
  whole('year', (row) => (outcome(row).year === null ? null : Number(outcome(row).year))),
  text('authorities', (row) => outcome(row).authorities.join(' ')),
  text('recorded', (row) => outcome(row).recorded),
  text('predicted', (row) => outcome(row).decision),
  text('comparison', (row) => row.audited.compared[row.view].comparison),
  text('finding', (row) => prediction(row).finding),
  text('decided_by', (row) => outcome(row).decidedBy),
  text('grounds', (row) =>
    prediction(row)
      .grounds.map(({ label }) => label)
      .join(' '),
  ),
  text('presumed', (row) =>
    prediction(row)
      .presumed.map(({ criterion }) => criterion)
      .join(' '),
  ),
  text('missing', (row) => prediction(row).missing.join(' ')),
  text('weakest_basis', (row) => outcome(row).weakestBasis),
  yes('presumes', (row) => outcome(row).presumes),
  yes('reason_agrees', (row) => outcome(row).reasonAgrees),
  text('all_requester', (row) => outcome(row).ends.requester),
  text('all_challenger', (row) => outcome(row).ends.challenger),
  text('known_disagreement', ({ audited }) => audited.item.knownDisagreement),
  yes('invented', (row) => outcome(row).invented),
  { ...text('document', ({ documents, view }) => documents[view]), compress: true },
];
