/** A goal, a request or a limit of the guideline changes nothing. */
export const MEANT =
  /\b(?:goals?|aims?|targets?|objectives?|hopes?|hoped|hoping|expect(?:s|ed|ation)?|plans?|planned|in order to|so that|request(?:s|ed)?|wants?|wishes|would|should|will|needs? to|recommend(?:s|ed|ation)?|every \d|intended|likely|anticipat[a-z]+|possib[a-z]+|potential[a-z]*|calls? for|designed|meant|aimed)\b/;
