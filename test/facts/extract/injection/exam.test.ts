import { saysOf } from '../../../support/read-fact.js';

saysOf('twitch-response', 'trigger-point-injection', [
  ['Firm bands in the trapezius jump when pressed and send pain to the temple.', true],
  ['Palpation elicits a local twitch and pain that spreads to the shoulder blade.', true],
  ['Circumscribed trigger points with twitch and referred pain are described.', true],
  ['The muscles are tender without a twitch or referred pain.', false],
  ['A twitch response and referred pain are not documented.', 'not-documented'],
  ['The examination mentions spasm but not a taut band or a twitch.', 'not-documented'],
  ['Trigger points need a twitch response on palpation.', null],
]);

saysOf('facet-tenderness', 'facet-injection', [
  ['Pressing over the L4-5 and L5-S1 facets hurts, and so does bending backward.', true],
  ['Facet loading was positive on both sides.', true],
  ['Pain is midline and axial, worse with extension and rotation.', true],
  ['Facet loading did not reproduce the pain.', false],
  ['There is no tenderness over the facet joints.', false],
  ['Facet tenderness is not described.', 'not-documented'],
  ['No examination findings that point to the facets are recorded.', 'not-documented'],
  ['Facet pain is shown by tenderness over the joints.', null],
]);
