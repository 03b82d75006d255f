import { saysOf } from '../../../support/read-fact.js';

saysOf('additional-expertise-needed', 'specialist-referral', [
  ['The family doctor asks whether the tendon should be reattached.', true],
  ['This is a question for a hand surgeon.', true],
  ['She does not know which brace would serve.', true],
  ['The physician wants help with the taper.', true],
]);
