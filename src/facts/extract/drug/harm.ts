/** What makes people give a drug up, as part of a pattern. */
export const HARM =
  '(?:sedat|somnolen|drows|sleep(?:y|iness)|grogg|dizz|nausea|vomit|rash|hives|itch|swell|edema|palpitation|confus|fog|dry mouth|headache|constipat|gastr|stomach|dyspep|heartburn|reflux|ulcer|bleed|upset|creatinine|kidney|renal|liver|blood pressure|pulse|tremor|weight|allerg|side[- ]effects?|adverse|intoler)';
