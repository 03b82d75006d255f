/** A new rule file with every required key and a place for each thing that must be said. */
export function scaffoldRule(id: string): string {
  const authority = id.split('/')[0] ?? '';
  return `# Replace every TODO. "imr rules lint" and "imr rules test" tell what is missing.
id: ${id}
title: TODO a short title
authority: ${authority}
treatments: [other] # TODO
question: indication # TODO indication, course, continuation, repeat, frequency, purpose, …
inForce: {from: null, to: null, keyedTo: service} # TODO the edition's dates
citation:
  section: TODO
  pages: null
  says: TODO our paraphrase; guideline sentences are never copied
  basis: recollection # regulation | letter | secondary | observed | recollection
  source: null
  catalogue: []

criteria:
  - id: reason
    text: TODO a sentence that a physician would sign.
    metWhen: {fact: reason-stated, operator: equal, value: true}
    burden: requester # challenger needs burdenWhy
    ground: need

examples:
  - name: TODO documented
    facts: {reason-stated: true}
    finding: medically-necessary
  - name: TODO missing
    facts: {reason-stated: not-documented}
    finding: not-established
    grounds: [need]
    missing: [reason-stated]
`;
}
