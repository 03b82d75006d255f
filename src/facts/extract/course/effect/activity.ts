import { Lexicon } from '../../reading/lexicon.js';
import type { Part } from './capacity.js';

/** What people do, as base forms; the other forms are made from them. */
const DOING =
  'walk,stand,lift,carry,climb,drive,sleep,dress,bathe,shower,cook,clean,shop,garden,type,write,keyboard,knead,kneel,squat,stoop,bend,reach,push,pull,sew,knit,button,hold,grip,open,swim,cycle,ride,exercise,play,mow,rake,wash,iron,vacuum,prepare,tie,comb,brush,turn,raise,stock,commute,read,fish,dance,hike,travel,socialize,concentrate,crawl,paint,wear,grasp,groom,jog,sit,care,get,go,leave,see,take,make,put,keep,tend,look,attend,do,run,perform,tolerate,complete,participate,fold,weed,hang,load,unload,scrub,mop,sweep,hammer,saw,weld,serve,shave,feed,lead,mount,polish,peel,chop,stir,pour,twist,zip,braid,fasten,thread,trim,dig,plant,row,ski,golf,bowl,bike,hunt,camp,hem,pack,stack,haul,shovel,lace';
const IRREGULAR: Record<string, readonly string[]> = {
  stand: ['stood'],
  drive: ['drove', 'driven'],
  sleep: ['slept'],
  write: ['wrote', 'written'],
  kneel: ['knelt'],
  bend: ['bent'],
  hold: ['held'],
  swim: ['swam'],
  ride: ['rode'],
  wear: ['wore'],
  sit: ['sat'],
  get: ['got'],
  go: ['went', 'gone'],
  leave: ['left'],
  see: ['saw'],
  take: ['took'],
  make: ['made'],
  keep: ['kept'],
  do: ['does', 'did'],
  run: ['ran'],
  put: ['put'],
};
/** Verbs that say something of daily life only with what follows them. */
const OBJECTS: Record<string, string> = {
  carry:
    '(?:\\d|an? (?:\\d|bag|pan|box|child|load|tray|[a-z]+ bag)|up to|his|her|groceries|things|loads|boxes|more|again|with|the (?!diagnos))',
  get: '(?:dressed|around|through|out|up (?:from|out|and)|in and out|to (?:work|the|church|school)|himself|herself)',
  go: '(?:out|shopping|to (?:work|the (?:store|gym|market|supermarket|movies|park|mall|beach|library|bank|school|post office)|church|school|class)|up|down|for walks|back to (?!the (?:surgeon|doctor|clinic)))',
  leave: '(?:the house|home|the home|her home|his home)',
  see: '(?:friends|family|people)',
  take: '(?:care of|walks|the stairs|the bus|out|her children|his children|part in (?!therapy))',
  make: '(?:meals|dinner|breakfast|the bed|beds|her bed|his bed)',
  put: '(?:on|away|in a full)',
  keep: '(?:house|his job|her job|working|the job|up with)',
  look: 'after',
  attend: '(?:church|school|classes?|meetings|family|mass|college)',
  do: '(?:the |his |her |some |most |all |light |own |house)*(?:dishes|laundry|chores|housework|shopping|cooking|yard|errands|housekeeping|gardening|cleaning|work|things)',
  care: '(?:for|of)',
  prepare: '(?:meals|food|dinner|the|her|his)',
  turn: '(?:(?:his|her|the) )?(?:head|neck|wheel)',
  raise: '(?:his|her|the) (?:arm|hand|shoulder)',
  open: '(?:jars|doors|bottles|a|the)',
  play: '(?:with|golf|ball|the|tennis|catch|basketball|soccer|guitar|piano|sports)',
  run: '(?:errands|the household|a mile|again)',
  hold: '(?:a|the|his|her|down|objects|tools)',
  tend: '(?:to|the|his|her)',
  read: '(?:for|the|a|to|again)',
  perform:
    '(?:his|her|the|all|most|daily|household|activities|usual|self|modified|full|light|job|work|chores|[a-z]+ duties)',
  tolerate: '(?:[a-z]+ )?(?:sitting|standing|walking|shift|shifts|[0-9]+ (?:minutes|hours))',
  complete: '(?:his|her|the|all|full|daily)? ?(?:shift|shifts|chores|tasks|housework|duties)',
  participate: 'in (?:family|social|sports|activities|church)',
  reach: '(?:overhead|behind|above|for|the|her|his|up|forward|shelves|into)',
  type: '(?:for|\\d|all|again|at)',
  wear: '(?:shoes|a|heels|regular)',
  ride: '(?:a|his|her|in|the)',
  exercise: '(?:daily|regularly|again|\\d|for|at|in)',
  stock: 'shelves',
  grip: '(?:the|a|his|her|tools|objects)',
  brush: '(?:his|her)',
  tie: '(?:his|her)',
  comb: '(?:his|her)',
  wash: '(?:his|her|the|dishes)',
  travel: '(?:to|by|again|for)',
  fold: '(?:laundry|sheets|towels|clothes|linen|shirts|the|her|his)',
  hang: '(?:up|out|laundry|clothes|a|the|her|his|wash|curtains)',
  load: '(?:(?:the|a|his|her) (?!ankle|knee|leg|foot|heel|joint|limb|shoulder|spine|tendon)|trucks?|pallets|boxes)',
  unload: '(?:the|a|his|her|trucks?|groceries)',
  saw: '(?:wood|lumber|boards?|planks?)',
  serve: '(?:at|behind|customers|tables|food|meals|drinks|coffee|in the)',
  feed: '(?:the|his|her|a|himself|herself|children|livestock)',
  lead: '(?:the [a-z]+ (?:rehearsal|choir|class|crew|group|team)|a (?:class|crew|group|team))',
  mount: '(?:tires|wheels|stairs|a|the|his|her)',
  plant: '(?:a|the|his|her|flowers|vegetables|tomatoes|bulbs)',
  trim: '(?:the|his|her|hedges|trees|nails)',
  row: '(?:a|his|her|the|on|for)',
  thread: '(?:a|the|her|his) (?:needle|machine|loom|bobbin)',
  pack: '(?:boxes|orders|crates|lunches|groceries|a|the|his|her)',
  stack: '(?:boxes|chairs|shelves|wood|pallets|crates|plates|cans)',
  pour: '(?:a|the|coffee|milk|from|water)',
  twist: '(?:a|the|off|jar|lids)',
  fasten: '(?:a|the|her|his|buttons|hooks)',
  zip: '(?:a|the|up|her|his)',
  dig: '(?:a|the|in|holes|up)',
  camp: '(?:with|again|out|in)',
  hunt: '(?:with|again|deer|in)',
};

const daily = DOING.split(',').map((base): readonly [string, Part] => {
  const stem = base.replace(/e$/, '');
  const doubled = /[^aeiou][aeiou][bdgmnpt]$/.test(base) ? `${base}${base.at(-1)}` : stem;
  const third = /(?:sh|ch|s|o)$/.test(base)
    ? `${base}es`
    : /[^aeo]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const past = /[^aeo]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled}ed`;
  const forms = [base, third, ...(IRREGULAR[base] ?? [past]), `${doubled}ing`];
  const object = OBJECTS[base];
  return [`(?:${forms.join('|')})\\b${object ? ` ${object}` : ''}`, 'daily'];
});

const DUTY =
  '(?:work|job|duty|duties|shifts?|employment|position|occupation|trade|office|bench|teaching|driving|desk|line|floor|counter|truck|forklift|dock|warehouse|kitchen|classroom|salon|shop|route)';

/** Things done in daily life and at work, in any form of the verb. */
export const ACTIVITIES = new Lexicon<Part>([
  [
    `(?:works?|worked|working)\\b(?=(?: (?:a|her|his|the|at|as|in|on|for|six|up|now|with(?:out)?|again|full|part|regular|modified|light|overhead|steadily|\\d+))|[.,;]|$)`,
    'work',
  ],
  ['holds? down (?:a|his|her|the)', 'work'],
  [
    `(?:full|half|regular|modified|light|usual|part|normal|restricted|customary|desk|seated)[- ](?:time )?(?:shifts?|days|duty|duties|work|time)\\b`,
    'work',
  ],
  [`(?:his|her) (?:usual |regular |old |former |own |full )*${DUTY}\\b`, 'work'],
  ['on (?:his|her|their) feet', 'daily'],
  [
    '(?:at|behind) (?:his|her|the|a) (?:desk|register|counter|bench|wheel|station|machine|keyboard|lathe|loom|loading dock)',
    'work',
  ],
  ['gainful(?:ly)? employ[a-z]+', 'work'],
  ...daily,
  [
    '(?:housekeeping|housework|chores|laundry|dishes|gardening|errands|groceries|yard work|self-?care|meals)\\b',
    'daily',
  ],
  ['(?:stairs|steps)\\b', 'daily'],
  ['volunteer(?:s|ing)?\\b', 'daily'],
  ['(?:stairs|blocks?|miles?)\\b', 'daily'],
]);
