/** One issue of an invented letter. */
export interface MadeIssue {
  heading: string;
  outcome: 'Upheld' | 'Overturned';
  rationale: string;
  guideline?: string;
}

const NECESSARY = { Upheld: 'is not medically necessary', Overturned: 'is medically necessary' } as const;

export const SUMMARY =
  'The worker is a 44-year-old baker who slipped on flour on 03/04/2012 and hurt the low back. ' +
  'The progress report of 02/10/2014 gives pain at 5/10. Utilization review denied the request on 03/01/2014.';

const CLOSING = 'The request';

const conclusion = (issue: MadeIssue) => `${CLOSING} ${NECESSARY[issue.outcome]}.`;

/** Layout of 2014: double spacing, issues without numbers. */
export function letter2014(issues: readonly MadeIssue[]): string {
  const paragraphs = [
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
    'CLINICAL CASE SUMMARY',
    'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
    SUMMARY,
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    ...issues.flatMap((issue) => [
      `${issue.heading}:  ${issue.outcome}`,
      'Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines.',
      `MAXIMUS guideline: ${issue.guideline ?? 'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 98-99.'}`,
      `Decision rationale: ${issue.rationale} ${conclusion(issue)}`,
    ]),
  ];
  return paragraphs.map((text) => wrap(text, 92).join('\n\n')).join('\n\n \n\n');
}

/** Layout of 2015 and later: case block, numbered issues, a page header in the middle of a rationale. */
export function letter2015(issues: readonly MadeIssue[]): string {
  const header = 'Final Determination Letter for IMR Case Number CM15-0999901      3';
  const body = issues.flatMap((issue, index) => {
    const rationale = wrap(`Decision rationale: ${issue.rationale} ${conclusion(issue)}`, 92);
    rationale.splice(1, 0, '', header, '');
    return [
      ...wrap(`${index + 1}. ${issue.heading}: ${issue.outcome}`, 92),
      '',
      'Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment 2009.',
      '',
      ...wrap(
        `MAXIMUS guideline: ${issue.guideline ?? 'Decision based on MTUS Chronic Pain Medical Treatment 2009.'}`,
        92,
      ),
      '',
      ...rationale,
      '',
    ];
  });
  return [
    'Independent Medical Review Final Determination Letter',
    '',
    'Dated: 06/18/2015',
    'IMR Case Number:  CM15-0999901   Date of Injury:  03/04/2012',
    'Claim Number:     UR Denial Date:  04/20/2015',
    'Priority:  STANDARD   Application Received:  05/02/2015',
    '',
    'Final Determination: PARTIAL OVERTURN. This means we decided that some (but not all) of the',
    'disputed items/services are medically necessary and appropriate.',
    '',
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
    '',
    'CLINICAL CASE SUMMARY',
    ...wrap(SUMMARY, 92),
    '',
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth',
    'below:',
    '',
    ...body,
    header,
  ].join('\n');
}

/** Layout of 2013: decisions stated at the top and repeated, then a section for each request. */
export function letter2013(issues: readonly MadeIssue[]): string {
  const decisions = issues.flatMap((issue, index) => [
    ...wrap(
      `${index + 1}) MAXIMUS Federal Services, Inc. has determined the request for ${issue.heading} ${NECESSARY[issue.outcome]} and appropriate.`,
      88,
    ),
    '',
  ]);
  return [
    'MAXIMUS FEDERAL SERVICES, INC.',
    'Notice of Independent Medical Review Determination',
    'Dated: 11/20/2013',
    'Date of UR Decision:   8/20/2013',
    'Date of Injury:     3/4/2012',
    'MAXIMUS Case Number:    CM13-0999902',
    '',
    ...decisions,
    'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE',
    'A decision has been made for each of the treatment and/or services that were in dispute:',
    ...decisions,
    'Medical Qualifications of the Expert Reviewer:',
    'The independent Medical Doctor who made the decision has no affiliation with the employer.',
    'Expert Reviewer Case Summary:',
    ...wrap(SUMMARY, 88),
    '',
    'Documents Reviewed for Determination:',
    'Utilization Review Determination',
    '',
    'CM13-0999902    Page 2',
    '',
    ...issues.flatMap((issue, index) => [
      ...wrap(`${index + 1}) Regarding the request for ${issue.heading}:`, 88),
      '',
      'Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer',
      'to Make His/Her Decision:',
      ...wrap(
        'The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, part of the MTUS. ' +
          (issue.guideline ??
            'The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate.'),
        88,
      ),
      '',
      'Rationale for the Decision:',
      ...wrap(
        `${issue.rationale} The request for ${issue.heading} ${NECESSARY[issue.outcome]} and appropriate.`,
        88,
      ),
      '',
    ]),
    'Effect of the Decision:',
    'The determination of MAXIMUS Federal Services is binding on all parties.',
    'Sincerely,',
    'Medical Director',
  ].join('\n');
}

export const LAYOUTS = { 2013: letter2013, 2014: letter2014, 2015: letter2015 } as const;

/** Two issues with different outcomes. */
export const TWO: readonly MadeIssue[] = [
  {
    heading: 'Physical therapy 2 times a week for 4 weeks, low back',
    outcome: 'Upheld',
    rationale:
      'The worker has had 20 visits of physical therapy since the spring. The therapist describes no gain of function. There is no flare-up.',
  },
  {
    heading: 'MRI of the right knee',
    outcome: 'Overturned',
    rationale:
      'The knee locks twice a day and gives way on stairs. Three months of exercise and medication have not helped.',
  },
];

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
