import { saysOf } from '../../../support/read-fact.js';

saysOf('diagnostic-block-relief-percent', 'facet-injection', [
  ['Diagnostic blocks of the medial branches gave 90 percent relief for six hours.', 90],
  ['The medial branch block took away 80% of her pain.', 80],
  ['Relief from the diagnostic block was 40 percent.', 40],
  ['The response to the medial branch block is not quantified.', 'not-documented'],
  ['Ablation requires at least 70 percent relief from a diagnostic block.', null],
]);

saysOf('diagnostic-block-relief-hours', 'facet-injection', [
  ['The block gave 90 percent relief for six hours.', 6],
  ['Relief lasted three hours after the medial branch block.', 3],
  ['How long the diagnostic block worked is not recorded.', 'not-documented'],
  ['For a full day after the medial branch block she was nearly free of pain.', 24],
]);
