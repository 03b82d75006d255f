import { saysOf } from '../../../support/read-fact.js';

saysOf('prior-injection-relief-percent', 'epidural-steroid-injection', [
  ['The March injection took away 70 percent of the leg pain for eight weeks.', 70],
  ['After the earlier epidural he was 60% better for two months.', 60],
  ['An epidural in January helped. Pain was down by 80 percent and stayed down for ten weeks.', 80],
  ['The first block cut the pain in half.', 50],
  ['She had an L5 transforaminal injection last fall. It eased three quarters of the pain.', 75],
  ['The injection of last spring gave no relief at all.', 0],
  ['Relief after the previous epidural was only about 20 percent.', 20],
  ['Previous ESI 2/2014: 65% relief x 7 weeks, less Norco.', 65],
  ['The injection in June brought pain from 8/10 to 4/10.', 50],
  ['The degree of relief from the earlier injection is not recorded.', 'not-documented'],
  ['It is not said how much the previous epidural helped, or for how long.', 'not-documented'],
  ['No percentage of relief was noted after the injection in May.', 'not-documented'],
  ['Repeat blocks require at least 50 percent relief for six to eight weeks.', null],
  ['The first epidural is requested for this worker.', null],
  ['Therapy gave 40 percent relief.', null],
]);

saysOf('prior-injection-relief-percent', 'trigger-point-injection', [
  ['The trigger point injections in April relieved 60 percent of the pain for seven weeks.', 60],
]);

saysOf('prior-injection-relief-percent', 'facet-injection', [
  ['The radiofrequency ablation last year gave 70 percent relief for nine months.', 70],
]);

saysOf('prior-injection-relief-weeks', 'epidural-steroid-injection', [
  ['The epidural gave 70 percent relief, and it held for ten weeks.', 10],
  ['For eight weeks after the last injection he had little leg pain.', 8],
  ['She did well for three months after the first block.', 13],
  ['Relief from the injection was gone within two weeks.', 2],
  ['The effect of the earlier epidural wore off after three weeks.', 3],
  ['An injection was given on 3/2/2014. Pain was cut by more than half and the benefit lasted six weeks.', 6],
  ['The last ESI: 60% better, lasting nine weeks.', 9],
  ['Seven weeks passed before the pain came back after the block.', 7],
  ['How long relief from the earlier injection lasted is not stated.', 'not-documented'],
  ['The reports give no duration of relief after the March epidural.', 'not-documented'],
  ['He has had leg pain for twelve weeks.', null],
  ['Relief must last six to eight weeks before another block is given.', null],
  ['He completed therapy over six weeks.', null],
]);

saysOf('prior-injection-relief-weeks', 'trigger-point-injection', [
  ['Relief from the trigger point injections held six weeks.', 6],
]);

saysOf('prior-injection-relief-weeks', 'facet-injection', [
  ['The neurotomy brought nine months of relief.', 39],
]);

saysOf('prior-injection-function', 'epidural-steroid-injection', [
  ['After the injection he went back to modified work.', true],
  [
    'The earlier block relieved 70 percent of the pain. During that time she could walk her dog and sit through a shift.',
    true,
  ],
  ['The first epidural helped for eight weeks, in which he returned to full duty.', true],
  ['With the previous injection standing tolerance rose from ten minutes to forty.', true],
  ['The last epidural improved her activities of daily living.', true],
  ['The injection changed neither her work status nor what she can do at home.', false],
  ['There was no gain in function after the earlier injection.', false],
  ['He remained off work after the block and did no more around the house.', false],
  ['Nothing is said of function after the earlier epidural.', 'not-documented'],
  ['No functional improvement was documented following the first injection.', 'not-documented'],
  ['Functional gains are expected before a repeat injection.', null],
  ['Therapy improved his walking.', null],
]);

saysOf('prior-injection-less-medication', 'epidural-steroid-injection', [
  ['After the block she stopped taking tramadol.', true],
  [
    'The first injection gave 60 percent relief for two months. Hydrocodone went from four tablets a day to one.',
    true,
  ],
  ['Following the ESI he needed only half as much Norco.', true],
  ['The last epidural let her cut back on pain pills.', true],
  ['His intake of opioids was the same after the injection.', false],
  ['The block brought no reduction in medication.', false],
  ['She took just as many pills after the epidural as before.', false],
  ['There is no documentation of less medication use after the earlier injection.', 'not-documented'],
  ['Whether medication was reduced after the first block is not stated.', 'not-documented'],
  ['He takes Norco four times a day.', null],
  ['A reduction in medication is required before a repeat block.', null],
]);

saysOf('earlier-injection', 'epidural-steroid-injection', [
  ['A first epidural was given in March.', true],
  ['She has had two transforaminal injections at L5 since the injury.', true],
  ['The block of 2013 helped for three months.', true],
  ['He has never had an epidural.', false],
  ['This would be the first injection.', false],
  ['No epidural has been given to date.', false],
  ['The worker has not received spinal injections before.', false],
  ['It is not clear from the records whether an epidural was given before.', 'not-documented'],
  ['An epidural may be repeated after a good response.', null],
  ['A cortisone injection into the shoulder was given last year.', null],
]);

saysOf('earlier-injection', 'trigger-point-injection', [
  ['Trigger point injections were done in 2012.', true],
]);

saysOf('earlier-injection', 'facet-injection', [
  ['Medial branch blocks in May relieved nearly all of the pain.', true],
]);
