import { Lexicon } from '../../reading/lexicon.js';

/** What is said to have happened to a symptom. `up` and `down` are good or bad by the symptom. */
export type Move = 'better' | 'worse' | 'same' | 'up' | 'down';

const all = (move: Move, ...patterns: string[]) => patterns.map((pattern) => [pattern, move] as const);

/** Between the verb and its particle stands the symptom: "brings the pain down", "keeps it at a 3". */
const AWAY =
  '(?=[^;.]{1,50}?\\b(?:down|off|out of|away|at bay|in check|under control|(?:to|at|below|under) (?:a |an |about |around )?(?:\\d|half|third|minimum|manageable|tolerable|bearable|low|mild)))';

/** Verbs and adjectives of relief, beside the words of change that hold for everything (`CHANGES`). */
export const MOVES = new Lexicon<Move>([
  ...all(
    'same',
    '(?:make|makes|made|making|left|leaves|has|had|puts|put) (?:(?:very|but|only) )?(?:no|little|hardly a|hardly any|scarcely a|not a|barely a) (?:[a-z]+ )?(?:dent|difference|inroads?|impression|headway|mark|change)',
    'chang(?:e|es|ed|ing) (?:nothing|little|not a thing)\\b',
    '(?:do|does|did|done|doing|accomplish|accomplishes|accomplished|achieves|achieved|brings?|brought|gives?|given|gave|adds?|added|offers?) (?:(?:him|her|the [a-z]+) )?(?:next to |almost |practically |virtually )?(?:nothing|little|not much)\\b(?! (?:but|short|else))',
    'no (?:different|better|easier|milder|lower|lighter|less|good)\\b',
    '(?:not|no longer) (?:any |much |noticeably )?(?:better|easier|milder|lower|lighter|less|different)\\b',
    '(?:no longer|hardly|barely|scarcely) (?:helps?|works?|touch(?:es)?|eases?|relieves?|reach(?:es)?|holds?|suffices?|effective|controls?|takes? the edge)\\b',
    '(?:not|never|hardly|barely|scarcely) (?:been )?(?:touch(?:ed)?|budg(?:e|ed)|mov(?:e|ed)|shift(?:ed)?|eas(?:e|ed)|dent(?:ed)?|reliev(?:e|ed)|help(?:ed)?|chang(?:e|ed)|improv(?:e|ed)|lessen(?:ed)?|respond(?:ed)?|work(?:ed)?|yield(?:ed)?|settl(?:e|ed)|drop(?:ped)?|fall(?:en)?|decreas(?:e|ed)|reduc(?:e|ed)|control(?:led)?|relent(?:ed)?|let up)\\b',
    '(?:just|still|quite|every bit|exactly|about) as (?:painful|bad|severe|high|sore|strong|often|frequent|intense|low|stiff|tight|sad|much|many|poor(?:ly)?|before|ever|it was)\\b',
    'as (?:painful|bad|severe|high|sore|strong|often|frequent|intense|low|stiff|tight|sad|much|many|poor(?:ly)?) (?:as|with it as) (?:before|ever|it was|on the|at the|without|when|in|he was|she was|they were)',
    '(?:unabated|unrelieved|untouched|undiminished|uncontrolled|unchanged|unaltered|unaffected)\\b',
    'continues? (?:at|to (?:burn|hurt|ache|be \\d))\\b',
    '(?:worn|wears|wore) (?:off|away|out)\\b',
    'lost (?:its|their|all|most of its) (?:effect|power|force|usefulness|efficacy)',
    'gives? out\\b',
    'ineffective\\b',
    'in vain\\b',
    'as (?:they|it|he|she) (?:did|was|were|had|always)\\b',
    '(?:stood|stands|stayed|stays|stuck|remains|remained|sits|sat) at\\b(?=[^;]{0,40}\\b(?:each|every|all|throughout|whole|still|visits))',
    'to no (?:avail|purpose|effect)',
    'of no (?:use|avail|help|benefit|value)',
  ),
  ...all(
    'better',
    `(?:bring|brings|brought|bringing|take|takes|took|taken|taking|keep|keeps|kept|keeping|hold|holds|held|holding|knock|knocks|knocked|get|gets|got|push|pushes|pushed|drive|drives|drove|driven|beat|beats|cut|cuts|cutting)\\b${AWAY}`,
    '(?:blunts?|blunted|blunting|dulls?|dulled|dulling|deadens?|deadened|tames?|tamed|quiets?|quieted|quietens?|calms?|calmed|calming|soothe|soothes|soothed|soothing|settles?|settled|softens?|softened|mute|mutes|muted|masks?|masked|numbs|damps|damped|dampens|dampened|tempers|tempered|allays|allayed|assuage|assuages|assuaged|quells|quelled|mitigate|mitigates|mitigated|alleviate|alleviates|alleviated|alleviating|alleviation|palliate|palliates|palliated|abate|abates|abated|abating|subside|subsides|subsided|subsiding|remits|remitted|relents|relented|resolve|resolves|resolved|resolving|vanishes|vanished|disappears|disappeared|loosens?|loosened|unlocks?|relaxes|relaxed|release|releases|released|breaks|broke|broken|ward off|wards off|warded off|spares?|spared)\\b',
    '(?:ease|eases|easing|relieve|relieves|relieved|relieving|lessens?|lessening|controls?|controlled|controlling|contains?|contained|manages|managed|diminish|diminishes|diminished|curbs?|curbed|suppress|suppresses|suppressed|trims?|trimmed|shaves|shaved)\\b',
    '(?:lets|let|letting) up\\b',
    '(?:goes|went|gone) away\\b',
    '(?:takes?|took|taken|taking) the edge\\b',
    '(?:bearable|tolerable|manageable|livable|endurable|milder|lighter|gentler|easier|quieter|mild|quiet|gone|minimal|rarer|rare|comfortable)\\b',
    '(?:half|third|quarter|thirds|percent) (?:of )?(?:what (?:it|they) (?:was|were)|as (?:bad|strong|often|severe|much)|the|better|less|gone|improved|relieved)\\b',
    '(?:fade|fades|faded|ebbs|ebbed|melts|melted|lifts|lifted|clears|cleared)\\b',
    '(?:sounder|soundly|through the night|all night|uninterrupted|restful)\\b',
  ),
  ...all(
    'worse',
    '(?:creeps?|crept|crawls|crawled|edges|edged|shot|soars|soared|mounts|mounted|mounting|escalates|escalated|escalating|climbs|climbed|climbing|intensifies|intensified|flares|flared)(?: (?:back )?up)?\\b',
    '(?:severer|sharper|harsher|more severe|more intense)\\b',
  ),
]);
