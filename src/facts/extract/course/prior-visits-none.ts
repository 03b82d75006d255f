import { assertionOf, triggersOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { aboutBodyPart, type Context, counts, state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';
import { means, type Topic, treatmentsIn } from '../reading/topic.js';
import { COUNTED } from './counted-treatments.js';

/** Only such words stand between "no" and the treatment that was never had. */
const NEVER_HAD_GAP =
  /^ ?(?:(?:any|a|an|of|prior|previous|previously|past|earlier|documented|known|recent|formal|had|have|has|been|received|undergone|undergoing|attended|attending|ever|yet|treated|with|tried|given|history|evidence|record|documentation|mention|courses?|sessions?|visits?|supervised|first|participated|in|completed|reports?|and|or|the|such|seen|by|his|her|initial|done|individual|this|type|kind|begun|started|trials?|that|patient|claimant|applicant|employee|injured|worker|he|she)(?: |$))*$/;
const EVER =
  /\b(?:prior|previous(?:ly)?|past|earlier|had|has|have|been|received|attended|undergone|tried|history|file|records?|never|to date|yet|before|so far)\b/;
const NONE_USED = cue(
  'visits? (?:used|completed|attended|to date|so far)',
  'sessions? (?:used|completed|attended|to date|so far)',
  'first (?:course|trial|request)',
  'initial (?:trial|course|request)',
  'never been treated',
  'never (?:had|attended|received|tried|undergone|begun|started)',
);

/** "Massage has not previously been given", "not had any before", "none yet used after surgery". */
const NOT_YET_GIVEN =
  /^[^;,]{0,40}? (?:has|have|had|was|were) (?:not|never) (?:yet |previously |ever |before )?(?:been )?(?:furnished|employed|resorted to|part of (?:his|her) care|given|provided|tried|rendered|performed|received|undertaken|used|attempted|part of|done|had|explored|started|begun)\b/;
const NONE_BEFORE =
  /^(?:prior|previous|earlier|past) [a-z ]{3,40}: (?:none|never|nil|zero)\b|\bsince (?:the |his |her )?(?:operation|surgery|procedure|release|repair) there (?:was|were|has been|have been) none\b|\b(?:not|never) had any (?:before|yet|so far|to date|previously)|\bnone (?:yet |so far |has been |have been )?(?:used|attended|completed)\b|^none (?:to date|so far|yet)\b|\bis (?:entirely )?(?:new|naive|a stranger) to (?:the|this|him|her|such|acupuncture|massage|chiropractic|manipulation|therapy|physical|psycho|biofeedback|any)\b|\b(?:has|have|had) had none(?: (?:as yet|yet|so far|before|to date|at all))?\.?$|\bnone (?:as yet|given|before (?:it|this|that))\b|\b(?:first|initial) (?:program|course|trial|set|series|round|attempt|treatment|visits?|sessions?)(?:,? of (?:the|its|this|that) (?:kind|sort|type))\b|^\W*first (?:program|course|trial|set|series|round)(?=[.,;]|$)|\bno such (?:program|course|treatment|sessions?|care|therapy) (?:before|has|had|was|precede[ds])|\bsince (?:it|then|that) there (?:is|are|were|have been|has been)\b[a-z, ]{0,20}\bnone\b|\b(?:has|have|had) (?:not|never) been (?:massaged|needled|adjusted|manipulated|treated in a pool|in a pool|to a (?:therapist|chiropractor|acupuncturist|psychologist))\b|\bno (?:sessions?|visits?) of (?:such|this|the) [a-z ]{0,40}(?:held|attended|given)\b|\bno previous (?:manipulation|therapy|treatment|visits)\b|\b(?:has|have|had) yet to (?:attend|begin|start|have|receive|undergo|try|see)\b|\b(?:not|never) (?:yet )?(?:been )?(?:begun|begin|started|start|commenced|commence)\b|\bno (?:postoperative|postsurgical) (?:visits|therapy|sessions|treatment)\b(?! (?:notes?|records?|reports?|guideline|schedule|period))/;

/** "The request is for an initial trial", "would be her first course". */
const FIRST_OF_ITS_KIND =
  /\b(?:this|it|requests?|these|requested|what is (?:asked|requested|sought)) (?:[a-z0-9]+ ){0,3}?(?:is|was|are|would be|being|represents?|constitutes?|amounts? to) (?:[a-z0-9]+ ){0,3}?(?:for )?(?:a|an|the|her|his) (?:first|initial) (?:trial|course|request)\b/;

/** A quick look: without one of these words nothing is denied. */
const DENIAL =
  /\b(?:no|not|yet to|initial|never|none|nor|neither|without|denie[sd]|lack|absence|first|naive|new to)\b/;

/** "No prior acupuncture", "has never attended": zero visits. */
export const noPriorVisits: Extractor = {
  facts: ['prior-visits'],
  treatments: [...COUNTED, 'home-health'],
  read(context) {
    const { treatment } = context.request;
    for (const reading of context.readings) {
      for (const clause of reading.clauses) {
        if (!counts(context, clause) || !DENIAL.test(clause.text)) continue;
        if (clause.section === 'summary' && treatmentsIn(clause).length === 0) continue;
        if (
          clause.section === 'summary' &&
          /^no (?:prior |previous )?[a-z ]{4,34}\.?$/.test(clause.text) &&
          treatmentsIn(clause).some(
            (match) =>
              means(match.value, treatment) && match.start < 14 && clause.text.length - match.end < 16,
          )
        ) {
          state(context, 'prior-visits', 0, clause, 1.2);
        }
        if (NONE_BEFORE.test(clause.text) && generic(context, clause))
          state(context, 'prior-visits', 0, clause, 1.2);
        for (const named of treatmentsIn(clause)) {
          if (means(named.value, treatment) && NOT_YET_GIVEN.test(clause.text.slice(named.end)))
            state(context, 'prior-visits', 0, clause, 1.2);
        }
        for (const trigger of triggersOf(clause)) {
          if (trigger.value.kind !== 'negation' && trigger.value.kind !== 'complaint') continue;
          const named = treatmentsIn(clause).find(
            (match) =>
              match.start >= trigger.end - 1 &&
              (means(match.value, treatment) || isSuch(match.value, clause)),
          );
          const phrase = clause.text.slice(trigger.start);
          if (
            named &&
            NEVER_HAD_GAP.test(clause.text.slice(trigger.end, named.start)) &&
            !/\bwhether\b/.test(clause.text.slice(0, trigger.start)) &&
            EVER.test(clause.text) &&
            !/\b(?:unclear|unknown|uncertain|unspecified|how|number|silent|missing|whether)\b/.test(
              clause.text.slice(trigger.start, named.end),
            ) &&
            aboutBodyPart(context, clause) &&
            !REMARK.test(clause.text.slice(named.end, named.end + 40))
          ) {
            state(context, 'prior-visits', 0, clause, 1.2);
          } else if (
            !named &&
            treatment !== 'other' &&
            /^(?:no (?:prior|previous|earlier) (?:visits|sessions|treatments?|courses?|care|such (?:care|program|treatment))|(?:not|never) (?:previously )?(?:had|attended|received|undergone|been in|been through|participated in|taken part in|started) (?:any |this |such |a )*(?:prior |previous |such )?(?:visits|sessions|treatments?|program))\b/.test(
              phrase,
            ) &&
            generic(context, clause)
          ) {
            state(context, 'prior-visits', 0, clause, 1.2);
          }
        }
      }
      for (const match of NONE_USED.inIndex(reading.index)) {
        const { clause } = match;
        if (!counts(context, clause) || !generic(context, clause)) continue;
        const text = clause.text.slice(match.start);
        if (
          /^(?:visits?|sessions?) (?:used|completed|attended|to date|so far)[a-z ]{0,30}: none\b/.test(text)
        )
          state(context, 'prior-visits', 0, clause, 1.2);
        if (
          /^(?:this is|it is|as|this would be|it would be|this (?:request )?(?:represents|marks|constitutes)) (?:a |an |the |his |her )?(?:very )?(?:first|initial)/.test(
            clause.text,
          ) ||
          FIRST_OF_ITS_KIND.test(clause.text) ||
          /\b(?:this|it|request) (?:is|was) (?:a|an|the|her|his) (?:first|initial) (?:trial|course|request)\b/.test(
            clause.text,
          )
        ) {
          if (/\bwould be\b/.test(clause.text) || assertionOf(clause, match.start, match.end) === 'affirmed')
            state(context, 'prior-visits', 0, clause, 1.2);
        }
        if (
          /^never been treated with/.test(text) &&
          treatmentsIn(clause).some((each) => means(each.value, treatment))
        )
          state(context, 'prior-visits', 0, clause, 1.2);
      }
    }
  },
};

/** What follows makes it a statement about a report or result, not about the treatment itself. */
const REMARK = /^ ?(?:(?:has|have) (?:helped|improved)|progress|notes?|helped|benefit|response|goals?)\b/;

/** "such a program" in the rationale of a program. */
function isSuch(topic: Topic, clause: Clause): boolean {
  return topic === 'therapy' && clause.section === 'rationale' && /\bsuch\b/.test(clause.text);
}

function generic(context: Context, clause: Clause): boolean {
  const named = treatmentsIn(clause);
  if (named.length === 0) return clause.section === 'rationale';
  return named.some((match) => means(match.value, context.request.treatment));
}
