import { describe, expect, it } from 'vitest';
import { factsIn, reading } from './facts-in.js';

type Row = readonly [sentence: string, expected: boolean | number | string];

const check = (fact: string, treatment: string, bodyPart: string | null, rows: readonly Row[]) =>
  describe(fact, () => {
    it.each(rows)('%s', (rationale, expected) => {
      expect(reading(factsIn({ treatment, bodyPart, rationale }), fact)).toBe(expected);
    });
  });

check('earlier-injection', 'epidural-steroid-injection', 'lumbar-spine', [
  ['No injection came before.', false],
  ['No injections of this kind have preceded.', false],
  ['She has never had an epidural.', false],
  ['This is the first injection.', false],
  ['This would be the first epidural at this level.', false],
  ['No previous injection.', false],
  ['Prior injections: none.', false],
  ['The injection of March helped for two months.', true],
  ['An epidural was done last year.', true],
  ['He had two epidurals in 2012.', true],
  ['The block given in May wore off.', true],
  ['ESI 3/4/13 helped.', true],
]);

check('prior-injection-relief-percent', 'epidural-steroid-injection', 'lumbar-spine', [
  ['The first epidural gave 60% relief for eight weeks.', 60],
  ['Pain fell by 70 percent after the block.', 70],
  ['The last injection took away half the pain for two months.', 50],
  ['After the injection pain fell from 8 to 4.', 50],
  ['The epidural reduced pain from 8/10 to 2/10 for ten weeks.', 75],
  ['Relief after the injection was not quantified.', 'not-documented'],
  ['The percentage of relief from the earlier injection is not stated.', 'not-documented'],
  ['How much the first block helped is not recorded.', 'not-documented'],
]);

check('prior-injection-relief-weeks', 'epidural-steroid-injection', 'lumbar-spine', [
  ['The first epidural gave 60% relief for eight weeks.', 8],
  ['Relief from the injection lasted nine weeks.', 9],
  ['The injection held for ten days.', 1.4],
  ['After two weeks the effect of the epidural was gone.', 2],
  ['How long the relief of the first block lasted is not recorded.', 'not-documented'],
]);

check('prior-injection-function', 'epidural-steroid-injection', 'lumbar-spine', [
  ['After the epidural he went back to full duty.', true],
  ['After the injection she could sit for an hour and drove again.', true],
  ['Function improved after the first block.', true],
  ['No gain of function followed the injection.', false],
  ['After the injection her restrictions stayed the same.', false],
  ['No functional improvement after the injection is documented.', 'not-documented'],
  ['What he could do after the block is not recorded.', 'not-documented'],
]);

check('prior-injection-less-medication', 'epidural-steroid-injection', 'lumbar-spine', [
  ['After the epidural Norco went from four to one a day.', true],
  ['After the injection he took half as much Norco.', true],
  ['She stopped tramadol after the first block.', true],
  ['Medication stayed the same after the injection.', false],
  ['Norco was not reduced after the block.', false],
  ['No reduction of medication after the injection is documented.', 'not-documented'],
  ['Whether medication fell after the injection is not recorded.', 'not-documented'],
]);

check('twitch-response', 'trigger-point-injection', 'cervical-spine', [
  ['Palpation of a taut band gives a local twitch and pain referred to the temple.', true],
  ['Trigger points with twitch response and referred pain are recorded.', true],
  ['Taut bands with a jump sign and referral to the arm.', true],
  ['Tenderness only; no twitch response is recorded.', 'not-documented'],
  ['The examination does not describe a twitch response.', 'not-documented'],
  ['The exam shows no twitch response.', false],
]);

check('facet-tenderness', 'facet-injection', 'lumbar-spine', [
  ['Extension and rotation reproduce the pain.', true],
  ['Tender over the L4-5 facets.', true],
  ['The facets are tender at L4-S1.', true],
  ['Pain on extension, tender paravertebral over the joints.', true],
  ['Facet loading positive.', true],
  ['Kemp test positive.', true],
  ['Facet loading negative.', false],
  ['No facet tenderness.', false],
  ['No facet findings are documented.', 'not-documented'],
]);

check('radicular-pain', 'facet-injection', 'lumbar-spine', [
  ['The pain stays in the back.', false],
  ['The pain does not go into the leg.', false],
  ['No leg pain.', false],
  ['The pain is axial.', false],
  ['Pain goes down the leg to the foot.', true],
  ['Pain travels into the left calf.', true],
  ['Leg pain predominates.', true],
]);

check('diagnostic-block-relief-percent', 'facet-injection', 'lumbar-spine', [
  ['The medial branch block took away 80 percent of the pain for six hours.', 80],
  ['The diagnostic block of March: 90% relief, 5 hours.', 90],
  ['Relief of 75% followed the medial branch block.', 75],
  ['Response to the medial branch block is not documented.', 'not-documented'],
]);
check('diagnostic-block-relief-hours', 'facet-injection', 'lumbar-spine', [
  ['The medial branch block took away 80 percent of the pain for six hours.', 6],
  ['The diagnostic block of March: 90% relief, 5 hours.', 5],
]);

check('injections-per-session', 'trigger-point-injection', 'cervical-spine', [
  ['Three injections do not exceed the three to four of the guideline.', 3],
  ['Four injections in one session are asked for.', 4],
]);

check('pain-months', 'trigger-point-injection', 'cervical-spine', [
  ['The pain has lasted eight months.', 8],
  ['The complaint is of 14 months standing.', 14],
  ['Neck pain x 2 years.', 24],
  ['Pain has been present for more than three months.', 3],
  ['He has hurt for 18 months.', 18],
]);

check('fluoroscopy', 'epidural-steroid-injection', 'lumbar-spine', [
  ['Fluoroscopy is named.', true],
  ['Fluoroscopic control is not mentioned.', 'not-documented'],
  ['The request does not say whether fluoroscopy will be used.', 'not-documented'],
  ['Under x-ray guidance.', true],
  ['No fluoroscopy.', false],
]);

check('months-since-last-procedure', 'facet-injection', 'lumbar-spine', [
  ['The last ablation was eight months ago.', 8],
  ['It is seven months since the last neurotomy.', 7],
  ['The previous rhizotomy was done a year ago.', 12],
]);
