import type { Fact, View } from '../facts/fact.js';
import { saysContinued } from '../request/continued.js';
import type { TreatmentRequest } from '../request/request.js';
import { caseFacts } from './case-facts.js';
import type { CaseFile } from './case-schema.js';

/** One recorded decision with everything that is known of its request, from a case file or read from a letter. */
export interface AuditItem {
  /** File name with extension, or case id. */
  letter: string;
  /** Position in the letter, from 1. */
  issue: number;
  heading: string;
  request: TreatmentRequest;
  /** The request without what the rationale alone says of it, for the prescreen view; absent where it is the same. */
  requestBefore?: TreatmentRequest;
  facts: Record<View, ReadonlyMap<string, Fact>>;
  authorities: readonly string[];
  /** Used for the as-of date in the record view only. */
  citedEdition: string | null;
  recorded: 'upheld' | 'overturned' | null;
  /** The reviewer's grounds by label; empty where nobody entered them. */
  grounds: readonly string[];
  knownDisagreement: string | null;
  invented: boolean;
}

/** The recorded decisions of a case file. */
export function itemsOfCase(found: CaseFile): AuditItem[] {
  return found.issues.map((issue) => ({
    letter: found.id,
    issue: issue.number,
    heading: issue.title,
    request: {
      ...issue.request,
      continued: issue.request.continued || saysContinued(issue.title),
      id: null,
      record: 'complete',
    },
    facts: { prescreen: caseFacts(issue, 'prescreen'), record: caseFacts(issue, 'record') },
    authorities: issue.authorities,
    citedEdition: issue.citedEdition,
    recorded: issue.recorded,
    grounds: issue.grounds,
    knownDisagreement: issue.knownDisagreement ?? null,
    invented: found.letter.invented,
  }));
}

/** The request as it is known in a view. */
export const requestIn = (item: AuditItem, view: View) =>
  view === 'prescreen' ? (item.requestBefore ?? item.request) : item.request;
